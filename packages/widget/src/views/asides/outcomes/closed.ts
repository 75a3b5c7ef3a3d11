import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { variantOf } from '../../../i18n/variants.ts';
import { contact } from '../../contact.ts';
import { hoursInWords, wantsEasy } from '../../hours.ts';
import { languageChoice } from '../../language-choice.ts';
import { callbackOffer } from '../../callback-offer.ts';
import { leaveOffer } from '../../leave-offer.ts';
import { asideButton } from '../../aside-button.ts';
import { scrolling } from '../../scrolling.ts';
import { ViewElement } from '../../view-element.ts';
import { viewStyles } from '../../view.styles.ts';

/**
 * Outside the hours: why, when again, and everything that can be done until then.
 *
 * @fires {CustomEvent<'points' | 'knowledge'>} aside - That view is to be shown.
 * @fires {CustomEvent<Variant>} language - Another language, or easier words, were chosen.
 */
export class ClosedView extends ViewElement {
  static override styles = [viewStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';
  /** A computer that many use: nothing is left on it. */
  @property({ type: Boolean }) kiosk = false;

  protected override render(): TemplateResult {
    const { service } = this.snapshot;
    const hours = hoursInWords(this.snapshot, this.language);
    return scrolling(html`
      <div class="stack">
        <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading" aria-describedby="next">
          <h3 id="heading" class="lines">${hours?.now}</h3>
          <p id="next" class="lines lead">${hours?.next}</p>
        </div>
        ${
          this.kiosk
            ? nothing
            : html`${leaveOffer(this.desk, this.snapshot, this.language)} ${callbackOffer(this.desk, this.snapshot)}`
        }
        <section>
          <h4>${msg('Azonnal')}</h4>
          <p>${msg('A leggyakoribb kérdésekre most is itt a válasz.')}</p>
          <div>${asideButton('knowledge', this)}</div>
        </section>
        <section>
          <h4>${msg('Személyesen')}</h4>
          <p>${msg('Az ügysegédi pontokon gép és segítség várja.')}</p>
          <div>${asideButton('points', this)}</div>
        </section>
        <section>
          <h4>${msg('Telefonon')}</h4>
          <p>${msg('Egyedi ügyben keresse a hivatalt ügyfélfogadási időben.')}</p>
          ${contact(service)}
        </section>
        ${this.kiosk ? nothing : this.#calendar()}
        ${languageChoice(this.language, this.snapshot, (variant) => this.tell('language', variant))}
      </div>
    `);
  }

  #calendar(): TemplateResult {
    return html`<section>
      <h4>${msg('Naptárban')}</h4>
      <a class="way" href=${this.desk.page(`hours.ics?language=${variantOf(this.language, wantsEasy(this.snapshot))}`)}
        >${msg('Nyitvatartás mentése a naptárba')}</a
      >
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-closed': ClosedView;
  }
}
