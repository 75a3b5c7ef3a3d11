import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { DesktopNotifications } from '../alerts/desktop-notifications.ts';
import type { Hearing } from '@segit-a-hivatal/widget/a11y';
import { HEARINGS, type Settings, type Switch } from '../state/settings.ts';
import { settingsStyles } from '../styles/settings.ts';
import { shared } from '../styles/shared.ts';
import { openModal, tellModal } from './modal.ts';

const SWITCHES: readonly { readonly name: Switch; readonly label: string; readonly hint: string }[] = [
  {
    name: 'sound',
    label: 'Hangjelzés',
    hint: 'Rövid, halk hang, ha ügyfelet ajánlunk Önnek, új ügyfél vár, vagy új üzenet érkezik.',
  },
  {
    name: 'notifications',
    label: 'Értesítés az asztalon',
    hint: 'Csak annyit mond, hogy ügyfelet ajánlunk, új ügyfél vár, vagy új üzenet érkezett; szöveget, nevet nem.',
  },
  {
    name: 'shortcuts',
    label: 'Gyorsbillentyűk',
    hint: 'F2, F8 és F9; lejjebb olvasható, mit tesznek.',
  },
  {
    name: 'realTimeText',
    label: 'Írás közben is látszik, amit írok',
    hint: 'Az ügyfél elküldés előtt is olvashatja. A válaszmező fölött látja, hogy be van kapcsolva, és ott le is állíthatja.',
  },
  { name: 'largeTargets', label: 'Nagyobb gombok', hint: '64 képpontos gombok, nagyobb távolságokkal.' },
];

const HEARING_WORDS: Readonly<Record<Hearing, string>> = {
  message: 'A képernyőolvasó csak az elküldött üzenetet mondja',
  sentence: 'A képernyőolvasó mondatonként mondja',
  pause: 'A képernyőolvasó minden szünetnél mondja',
  off: 'Ne lássam és ne halljam, amíg el nem küldi',
};

/** What a key does where; the shortcuts of one's own browser and screen reader stay what they are. */
const KEYS: readonly { readonly keys: string; readonly effect: string }[] = [
  { keys: 'Tab, Shift+Tab', effect: 'Tovább és vissza. Az oldal elején az első megállás a tartalomra ugrik.' },
  { keys: 'Nyilak, Home, End', effect: 'Lépés a Beszélgetéseim, az üzenetek és a kész válaszok között.' },
  { keys: 'Enter', effect: 'Megnyitja a beszélgetést; a válaszmezőben elküldi a választ, a kész választ beilleszti.' },
  { keys: 'Shift+Enter', effect: 'Új sor a válaszban.' },
  { keys: 'Esc', effect: 'Az üzenetekből a válaszmezőbe lép; a párbeszédablakot és a kész válaszokat bezárja.' },
  { keys: 'F2', effect: 'Ha bekapcsolta: az első javaslat beillesztése a válaszba. Semmi nem megy el magától.' },
  { keys: 'F8', effect: 'Ha bekapcsolta: a következő olvasatlan beszélgetés.' },
  { keys: 'F9', effect: 'Ha bekapcsolta: a következő ügyfél fogadása.' },
];

/**
 * The operator's switches for this browser, and the keys, in a dialog: Esc closes it, and the focus goes back.
 *
 * @fires set - `detail` is the changed setting.
 */
@customElement('desk-settings')
export class DeskSettings extends LitElement {
  static override styles = [shared, settingsStyles];

  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) notifications!: DesktopNotifications;
  @state() private refused = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  open(): void {
    openModal(this.dialog);
  }

  protected override render(): TemplateResult {
    return html`
      <dialog @close=${() => tellModal(this.dialog, false)} aria-labelledby="title">
        <div class="head">
          <h2 id="title">Beállítások és billentyűk</h2>
          <button type="button" @click=${() => this.dialog.close()}>Bezárás</button>
        </div>
        <section aria-labelledby="switches">
          <h3 id="switches">Beállítások</h3>
          <p class="hint">Csak ebben a böngészőben érvényesek.</p>
          ${SWITCHES.map((each) => this.switch(each))} ${this.hearing()}
        </section>
        <section aria-labelledby="keys">
          <h3 id="keys">Billentyűk</h3>
          <dl>
            ${KEYS.map(
              ({ keys, effect }) =>
                html`<div>
                  <dt>${keys}</dt>
                  <dd>${effect}</dd>
                </div>`,
            )}
          </dl>
        </section>
      </dialog>
    `;
  }

  private switch({ name, label, hint }: (typeof SWITCHES)[number]): TemplateResult {
    return html`
      <div class="switch">
        <label>
          <input
            type="checkbox"
            .checked=${this.settings[name]}
            aria-describedby="${name}-hint"
            @change=${(event: Event) => this.change(name, event.target as HTMLInputElement)}
          />
          ${label}
        </label>
        <p class="hint" id="${name}-hint">
          ${hint}
          ${
            name === 'notifications' && this.refused
              ? html`<strong>A böngésző nem engedélyezi. A böngésző beállításai között engedélyezheti.</strong>`
              : nothing
          }
        </p>
      </div>
    `;
  }

  private hearing(): TemplateResult {
    const choose = (hearing: Hearing): boolean =>
      this.dispatchEvent(new CustomEvent<Partial<Settings>>('set', { detail: { hearing } }));
    return html`
      <fieldset class="switch">
        <legend>Ha az ügyfél mutatja, amit éppen ír</legend>
        ${HEARINGS.map(
          (hearing) => html`
            <label>
              <input
                type="radio"
                name="hearing"
                .checked=${this.settings.hearing === hearing}
                @change=${() => choose(hearing)}
              />
              ${HEARING_WORDS[hearing]}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  private async change(name: Switch, input: HTMLInputElement): Promise<void> {
    if (name === 'notifications' && input.checked) {
      this.refused = !(await this.notifications.allow());
      input.checked = !this.refused;
    }
    this.dispatchEvent(new CustomEvent<Partial<Settings>>('set', { detail: { [name]: input.checked } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-settings': DeskSettings;
  }
}
