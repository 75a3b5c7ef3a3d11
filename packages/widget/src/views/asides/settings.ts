import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Hearing } from '../../a11y/announcements/index.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../../state/index.ts';
import { hearingChoice } from './real-time-text/hearing.ts';
import { languageChoice } from '../language-choice.ts';
import { preferenceFields } from '../preferences.ts';
import { saveButtons } from '../save-buttons.ts';
import { ViewElement } from '../view-element.ts';
import { viewStyles } from '../view.styles.ts';

/** How the widget behaves for this reader, on this device. */
export interface UiSettings {
  readonly enterSends: boolean;
  readonly announceTyping: boolean;
  /** What is written here is seen before it is sent. */
  readonly realTimeText: boolean;
  /** How what the operator is writing is heard. */
  readonly hearing: Hearing;
}

/**
 * What can be set and done besides writing: language, keys, announcements, preferences, saving, erasing.
 *
 * @fires back - To where one was.
 * @fires {CustomEvent<UiSettings>} settings - Other settings were chosen.
 * @fires {CustomEvent<Language>} language - Another language was chosen.
 * @fires erase - The conversation is to be erased; the panel asks first.
 */
export class SettingsView extends ViewElement {
  static override styles = [viewStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property({ attribute: false }) settings!: UiSettings;
  @property() language: Language = 'hu';
  /** A computer that many use: nothing is saved on it. */
  @property({ type: Boolean }) kiosk = false;

  protected override render(): TemplateResult {
    const { conversation } = this.snapshot;
    const preferences = conversation?.preferences ?? this.snapshot.preferences;
    return html`
      <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading">
        <h3 id="heading">${msg('Beállítások')}</h3>
        ${languageChoice(this.language, (language) => this.tell('language', language))}
        <fieldset class="choices">
          <legend>${msg('Írás és felolvasás')}</legend>
          ${this.#choice('enterSends', msg('Az Enter elküldi az üzenetet'))}
          ${this.#choice('announceTyping', msg('A képernyőolvasó mondja, ha az ügyintéző ír'))}
        </fieldset>
        <fieldset class="choices">
          <legend>${msg('Írás közben')}</legend>
          ${this.#choice('realTimeText', msg('Az ügyintéző lássa, amit gépelek, mielőtt elküldöm'))}
        </fieldset>
        ${hearingChoice(this.settings.hearing, (hearing) => this.tell('settings', { ...this.settings, hearing }))}
        ${preferenceFields(preferences, (chosen) => this.desk.setPreferences(chosen))} ${keyboardHelp()}
        ${conversation ? this.#conversationActions() : nothing}
        <div><button type="button" class="primary" @click=${() => this.tell('back')}>${msg('Vissza')}</button></div>
      </div>
    `;
  }

  #choice(key: 'enterSends' | 'announceTyping' | 'realTimeText', label: string): TemplateResult {
    const onChange = (event: Event): void => {
      this.tell('settings', { ...this.settings, [key]: (event.target as HTMLInputElement).checked });
    };
    return html`
      <label class="choice">
        <input type="checkbox" .checked=${this.settings[key]} @change=${onChange} />
        <span>${label}</span>
      </label>
    `;
  }

  #conversationActions(): TemplateResult {
    return html`
      <div class="row">
        ${this.kiosk ? nothing : saveButtons(this.snapshot.conversation!, this.language)}
        <button type="button" class="danger" @click=${() => this.tell('erase')}>${msg('Beszélgetés törlése')}</button>
      </div>
    `;
  }
}

function keyboardHelp(): TemplateResult {
  return html`
    <div>
      <p><strong>${msg('Billentyűk az üzenetek között')}</strong></p>
      <ul>
        <li>${msg('Fel és Le: előző és következő üzenet. Home és End: első és utolsó.')}</li>
        <li>${msg('Enter: belépés a hivatkozásokat vagy gombokat tartalmazó üzenetbe.')}</li>
        <li>${msg('Esc: az üzenetből a beviteli mezőbe, onnan az ablak bezárása. A beszélgetés folytatódik.')}</li>
      </ul>
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-settings': SettingsView;
  }
}
