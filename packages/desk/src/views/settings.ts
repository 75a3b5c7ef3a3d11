import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DesktopNotifications } from '../alerts/desktop-notifications.ts';
import type { Settings } from '../state/settings.ts';
import { settingsStyles } from '../styles/settings.ts';
import { shared } from '../styles/shared.ts';

const SWITCHES: readonly { readonly name: keyof Settings; readonly label: string; readonly hint: string }[] = [
  { name: 'sound', label: 'Hangjelzés', hint: 'Rövid, halk hang, ha új ügyfél vagy új üzenet érkezik.' },
  {
    name: 'notifications',
    label: 'Értesítés az asztalon',
    hint: 'Csak annyit mond, hogy új ügyfél vár vagy új üzenet érkezett; az üzenet szövegét nem.',
  },
  {
    name: 'shortcuts',
    label: 'Gyorsbillentyűk',
    hint: 'F8: a következő olvasatlan beszélgetés. F9: a következő ügyfél fogadása.',
  },
  { name: 'largeTargets', label: 'Nagyobb gombok', hint: '64 képpontos gombok, nagyobb távolságokkal.' },
];

/**
 * The operator's switches for this browser.
 *
 * @fires set - `detail` is the changed setting.
 */
@customElement('desk-settings')
export class DeskSettings extends LitElement {
  static override styles = [shared, settingsStyles];

  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) notifications!: DesktopNotifications;
  @state() private refused = false;

  protected override render(): TemplateResult {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">Beállítások</h2>
        <p class="hint">Csak ebben a böngészőben érvényesek.</p>
        ${SWITCHES.map(
          ({ name, label, hint }) => html`
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
          `,
        )}
      </section>
    `;
  }

  private async change(name: keyof Settings, input: HTMLInputElement): Promise<void> {
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
