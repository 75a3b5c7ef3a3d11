import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HelpDeskSnapshot } from '../state/index.ts';
import { contact } from './contact.ts';
import { OutcomeView } from './outcome.ts';

/**
 * More people wait than can be answered. The question that was written is kept.
 *
 * @fires again - Back to the start, to try again.
 */
export class QueueFullView extends OutcomeView {
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;

  protected override render(): TemplateResult {
    return this.outcome(
      msg('Most túl sokan várnak.'),
      msg('Ma már nem kerülne sorra. Kérdését megőriztük. Próbálja később, vagy keresse a hivatalt másként:'),
      html`
        ${contact(this.snapshot.service)}
        <div>
          <button type="button" class="primary" @click=${() => this.tell('again')}>${msg('Újra próbálom')}</button>
        </div>
      `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-queue-full': QueueFullView;
  }
}
