import { customElement } from 'lit/decorators.js';
import { DeskSendDocumentDialog } from './send-dialog.ts';

/** Chooses a document of the library for the result of a task. */
@customElement('desk-attach-document-dialog')
export class DeskAttachDocumentDialog extends DeskSendDocumentDialog {
  protected override get heading(): string {
    return 'Dokumentum csatolása a tárból';
  }
  protected override readonly explanation: string = 'Az ügyintéző megnézi, és ő küldi el az ügyfélnek.';
  protected override readonly yes: string = 'Csatolás';
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-attach-document-dialog': DeskAttachDocumentDialog;
  }
}
