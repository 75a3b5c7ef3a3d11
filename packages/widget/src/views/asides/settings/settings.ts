import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { settingsFrom, type Settings } from '../../../settings/index.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import { languageChoice } from '../../language-choice.ts';
import { preferenceFields } from '../../preferences.ts';
import { saveButtons } from '../../save-buttons.ts';
import { scrolling } from '../../scrolling.ts';
import { ViewElement } from '../../view-element.ts';
import { viewStyles } from '../../view.styles.ts';
// What is set here is worn at once, and what is said of it is heard as it was set: the code is there by then.
import '../../../settings/worn/wear.ts';
import { yesNo, type Choosing } from './choices.ts';
import { undoChoice } from './undo.ts';
import { watchVoices } from '../../../a11y/hearing/voices.ts';
import { aloudChoices } from './aloud.ts';
import { announcedChoices } from './announced.ts';
import { keepingButtons } from './keeping.ts';
import { keyboardHelp } from './keyboard-help.ts';
import { ownDataButtons } from './own-data.ts';
import { phraseChoices } from './phrases.ts';
import { readingChoices } from './reading.ts';
import { realTimeTextChoices } from './real-time-text.ts';
import { soundChoices } from './sounds.ts';
import { settingsStyles } from './settings.styles.ts';

/**
 * „Akadálymentes beállítások”: what a person can set, in groups that open, so that the list of them is short for the ear
 * and for a switch. Each choice holds at once, and is said.
 *
 * @fires back - To where one was.
 * @fires {CustomEvent<Settings>} settings - Other settings were chosen.
 * @fires {CustomEvent<Variant>} language - Another language, or easier words, were chosen.
 * @fires erase - The conversation is to be erased; the panel asks first.
 */
export class SettingsView extends ViewElement {
  static override styles = [viewStyles, settingsStyles];

  @property({ attribute: false }) desk!: HelpDesk;
  @property({ attribute: false }) snapshot!: HelpDeskSnapshot;
  @property({ attribute: false }) settings!: Settings;
  @property() language: Language = 'hu';
  /** A computer that many use: nothing is saved on it. */
  @property({ type: Boolean }) kiosk = false;

  @state() private problem = '';
  #stopWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchVoices(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override render(): TemplateResult {
    const { conversation } = this.snapshot;
    const preferences = conversation?.preferences ?? this.snapshot.preferences;
    const choosing: Choosing = {
      settings: this.settings,
      choose: (change, said) => this.#set({ ...this.settings, ...change }, said),
    };
    return scrolling(html`
      <div class="stack first" tabindex="-1" role="group" aria-labelledby="heading">
        <h3 id="heading">${msg('Akadálymentes beállítások')}</h3>
        ${languageChoice(this.language, this.snapshot, (variant) => this.tell('language', variant))}
        <div>
          ${group(msg('Betűk és színek'), readingChoices(choosing))}
          ${group(
            msg('Írás'),
            html`<div class="choices">
              ${yesNo(choosing, 'enterSends', msg('Az Enter elküldi az üzenetet'))} ${undoChoice(choosing)}
            </div>`,
          )}
          ${group(msg('Írás közben'), realTimeTextChoices(choosing))}
          ${group(msg('Közlések'), announcedChoices(choosing))}
          ${group(
            msg('Felolvasás'),
            aloudChoices(choosing, this.language, (text) => this.announce(text)),
          )}
          ${group(msg('Hangjelzések'), soundChoices(choosing))}
          ${group(msg('Kifejezések'), phraseChoices(choosing, preferences))}
          ${group(
            msg('Mozgás'),
            html`<div class="choices">
                ${yesNo(choosing, 'largeTargets', msg('Nagyobb gombok, egymástól távolabb'))}
              </div>
              <segit-access .choosing=${choosing} .language=${this.language}></segit-access>`,
          )}
          ${group(
            msg('Amit rólam jó tudni'),
            preferenceFields(preferences, (wanted) => this.desk.setPreferences(wanted)),
          )}
          ${group(msg('Billentyűk'), keyboardHelp())}
          ${group(
            msg('Nyilatkozat és észrevétel'),
            html`<segit-report
              .desk=${this.desk}
              .snapshot=${this.snapshot}
              .language=${this.language}
              .kiosk=${this.kiosk}
            ></segit-report>`,
          )}
          ${group(msg('Mentés és törlés'), this.#keeping())}
        </div>
        <div><button type="button" class="primary" @click=${() => this.tell('back')}>${msg('Vissza')}</button></div>
      </div>
    `);
  }

  #keeping(): TemplateResult {
    const { conversation } = this.snapshot;
    return html`
      ${
        conversation
          ? html`<div class="row">
              ${this.kiosk ? nothing : saveButtons(conversation, this.language)}
              <button type="button" class="danger" @click=${() => this.tell('erase')}>
                ${msg('Beszélgetés törlése')}
              </button>
            </div>`
          : nothing
      }
      ${
        this.kiosk
          ? nothing
          : keepingButtons({
              settings: this.settings,
              read: (settings) => this.#read(settings),
              reset: () => this.#set(settingsFrom({}), msg('Minden beállítás a szokásos.')),
            })
      }
      ${ownDataButtons({
        desk: this.desk,
        known: conversation !== null && !this.kiosk,
        done: (saved) => this.#gave(saved),
      })}
      ${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing}
    `;
  }

  #gave(saved: boolean): void {
    this.problem = saved ? '' : msg('Most nem sikerült letölteni, mert nincs kapcsolat. Kérjük, próbálja újra.');
    this.announce(this.problem || msg('Az adatait letöltöttük.'), !saved);
  }

  #read(settings: Settings | null): void {
    if (settings) return this.#set(settings, msg('A beállításokat betöltöttük.'));
    this.problem = msg('Ez a fájl nem beállításokat tartalmaz. Kérjük, válasszon másikat.');
    this.announce(this.problem, true);
  }

  #set(settings: Settings, said: string): void {
    this.problem = '';
    this.tell('settings', settings);
    this.announce(said);
  }
}

function group(name: string, content: TemplateResult): TemplateResult {
  return html`
    <details>
      <summary>${name}</summary>
      <div class="inside stack">${content}</div>
    </details>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-settings': SettingsView;
  }
}
