import { msg, str } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { moment, span } from '../i18n/when.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../state/index.ts';
import { contact } from './contact.ts';
import { languageChoice } from './language-choice.ts';
import { ViewElement } from './view-element.ts';
import { viewStyles } from './view.styles.ts';

/**
 * Outside the hours: when it opens, and the other ways to the office.
 *
 * @fires {CustomEvent<Language>} language - Another language was chosen.
 */
export class ClosedView extends ViewElement {
  static override styles = [viewStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property() language: Language = 'hu';
  /** The time to reckon „tomorrow” from. */
  @property({ attribute: false }) now: () => number = Date.now;

  protected override render(): TemplateResult {
    const { service } = this.snapshot;
    return html`
      <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading" aria-describedby="window">
        <h3 id="heading">${this.#heading()}</h3>
        ${service?.window ? html`<p id="window">${this.#window(service.window)}</p>` : nothing}
        <p>${msg('Addig így érheti el a hivatalt:')}</p>
        ${contact(service)}
        <div><button type="button" @click=${this.#refresh}>${msg('Frissítés')}</button></div>
        ${languageChoice(this.language, (language) => this.tell('language', language))}
      </div>
    `;
  }

  #heading(): string {
    const window = this.snapshot.service?.window;
    if (!window) return msg('Most zárva vagyunk.');
    return msg(str`Most zárva vagyunk. Nyitás: ${moment(window.start, this.now(), this.language)}`);
  }

  #window({ start, end }: { readonly start: string; readonly end: string }): string {
    return msg(str`Legközelebb ${span(start, end, this.now(), this.language)} várjuk kérdését.`);
  }

  readonly #refresh = async (): Promise<void> => {
    await this.desk.refreshService();
    // Where it has opened, the start view takes the focus and speaks for itself.
    if (this.isConnected && !this.snapshot.service?.open) this.announce(this.#heading());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-closed': ClosedView;
  }
}
