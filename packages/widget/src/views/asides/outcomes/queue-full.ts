import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { contact } from '../../contact.ts';
import { callbackOffer } from '../../callback-offer.ts';
import { leaveOffer } from '../../leave-offer.ts';
import { OutcomeView } from './outcome.ts';
import { asideButton } from '../../aside-button.ts';

/**
 * More people wait than can be answered. The question that was written is kept.
 *
 * @fires {CustomEvent<'points' | 'knowledge'>} aside - That view is to be shown.
 * @fires again - Back to the start, to try again.
 */
export class QueueFullView extends OutcomeView {
  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';
  /** A computer that many use: nothing is left on it. */
  @property({ type: Boolean }) kiosk = false;

  protected override render(): TemplateResult {
    return this.outcome(
      msg('Most túl sokan várnak.'),
      msg('Ma már nem kerülne sorra. Kérdését megőriztük. Próbálja később, vagy keresse a hivatalt másként:'),
      html`
        ${this.kiosk ? nothing : html`${leaveOffer(this.desk, this.snapshot, this.language)} ${callbackOffer(this.desk, this.snapshot)}`}
        ${contact(this.snapshot.service)}
        <div class="row">
          <button type="button" class="primary" @click=${() => this.tell('again')}>${msg('Újra próbálom')}</button>
          ${asideButton('knowledge', this)} ${asideButton('points', this)}
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
