import type { Me } from '@segit-a-hivatal/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { problemWords } from '../log-in/problem-words.ts';
import { grouped, readTotpUri } from '../log-in/totp-uri.ts';
import type { LogInOutcome, LogInStep, StaffLogIn } from '../log-in/types.ts';
import { shared } from '../styles/shared.ts';
import { logInStyles } from '../styles/log-in.ts';
import { field } from './field.ts';
import './qr-code.ts';

const TITLES: Record<Exclude<LogInStep['kind'], 'in'>, string> = {
  credentials: 'Bejelentkezés',
  'own-password': 'Saját jelszó megadása',
  'enrol-password': 'Hitelesítő alkalmazás beállítása',
  enrol: 'Hitelesítő alkalmazás beállítása',
  code: 'Második lépés: kód',
};

/**
 * The log-in, step by step. After each step the focus goes to what comes next: to the heading of the next step, or to
 * the field (or the message) that says why this one failed, so that nothing need be announced beside it.
 *
 * @fires logged-in - The browser holds a staff session now; `detail` is whose.
 */
@customElement('desk-log-in')
export class DeskLogIn extends LitElement {
  static override styles = [shared, logInStyles];

  @property({ attribute: false }) logIn!: StaffLogIn;
  /** Why somebody who was in must log in again; shown above the form. */
  @property() reason = '';
  /** Where to begin: a reload in the midst of the first log-in goes on where it was. */
  @property({ attribute: false }) step: Exclude<LogInStep, { kind: 'in' }> = { kind: 'credentials' };

  @state() private errors: Readonly<Record<string, string>> = {};
  @state() private busy = false;

  protected override render(): TemplateResult {
    return html`
      <section aria-labelledby="title">
        <h2 id="title" tabindex="-1">${TITLES[this.step.kind]}</h2>
        ${this.reason ? html`<p class="notice">${this.reason}</p>` : nothing}
        ${this.errors.form ? html`<p class="error" id="problem" tabindex="-1">${this.errors.form}</p>` : nothing}
        <form novalidate @submit=${this.submit}>
          ${this.fields()}
          <button type="submit" class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>
            ${this.step.kind === 'credentials' ? 'Bejelentkezés' : 'Tovább'}
          </button>
          ${
            this.step.kind === 'credentials'
              ? nothing
              : html`<button type="button" @click=${this.startAgain}>Elölről kezdem</button>`
          }
        </form>
      </section>
    `;
  }

  private fields(): TemplateResult {
    switch (this.step.kind) {
      case 'credentials':
        return html`
          ${field({ id: 'email', label: 'E-mail-cím', autocomplete: 'username', inputMode: 'email', error: this.errors.email })}
          ${this.passwordField('Jelszó', 'Első alkalommal az egyszer használható jelszó, amelyet kapott.')}
        `;
      case 'own-password':
        return html`
          ${this.step.askCurrent ? this.passwordField('Egyszer használható jelszó') : nothing}
          ${field({
            id: 'new-password',
            label: 'Új jelszó',
            type: 'password',
            autocomplete: 'new-password',
            hint: 'Legalább 12 karakter. Több egymás utáni szó is jó jelszó.',
            error: this.errors['new-password'],
          })}
          ${field({
            id: 'repeat-password',
            label: 'Új jelszó még egyszer',
            type: 'password',
            autocomplete: 'new-password',
            error: this.errors['repeat-password'],
          })}
        `;
      case 'enrol-password':
        return this.passwordField('Jelszó', 'Az oldal újratöltése miatt még egyszer szükség van rá.');
      case 'enrol':
        return html`${this.enrolment(this.step.uri)}${this.codeField()}`;
      case 'code':
        return this.codeField();
    }
  }

  private passwordField(label: string, hint?: string): TemplateResult {
    const error = this.errors.password;
    return field({ id: 'password', label, type: 'password', autocomplete: 'current-password', hint, error });
  }

  private codeField(): TemplateResult {
    return field({
      id: 'code',
      label: 'Hatjegyű kód',
      autocomplete: 'one-time-code',
      inputMode: 'numeric',
      hint: 'A hitelesítő alkalmazás mutatja; félpercenként változik.',
      error: this.errors.code,
    });
  }

  /** The picture, the key and the link say the same: whoever cannot photograph the picture needs one of the others. */
  private enrolment(uri: string): TemplateResult {
    const key = readTotpUri(uri);
    return html`
      <p>
        Telefonjára vagy számítógépére telepítsen hitelesítő alkalmazást, és vegye fel benne ezt a fiókot. A kép, a
        kulcs és a hivatkozás ugyanazt tartalmazza: elég az egyik.
      </p>
      <desk-qr-code .text=${uri} label="QR-kód a hitelesítő alkalmazáshoz"></desk-qr-code>
      <dl>
        <dt>Fiók</dt>
        <dd>${key.account}</dd>
        <dt>Kulcs</dt>
        <dd class="key">${grouped(key.secret)}</dd>
        <dt>Cím</dt>
        <dd>${uri}</dd>
      </dl>
      <p><a href=${uri}>Megnyitás ezen a készüléken lévő alkalmazásban</a></p>
    `;
  }

  private submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const values = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>;
    const missing = this.missing(values);
    if (Object.keys(missing).length > 0) return this.showErrors(missing);
    this.busy = true;
    const outcome = await this.send(values);
    this.busy = false;
    await this.arrive(outcome);
  };

  private missing(values: Record<string, string>): Record<string, string> {
    const errors: Record<string, string> = {};
    const need = (name: string, words: string): void => {
      if (name in values && values[name]?.trim() === '') errors[name] = words;
    };
    need('email', 'Írja be az e-mail-címét.');
    need('password', 'Írja be a jelszavát.');
    need('new-password', 'Írjon be új jelszót.');
    need('code', 'Írja be a hatjegyű kódot.');
    if ('repeat-password' in values && values['repeat-password'] !== values['new-password'])
      errors['repeat-password'] = 'A két jelszó nem egyezik. Írja be újra ugyanazt.';
    return errors;
  }

  private send(values: Record<string, string>): Promise<LogInOutcome> {
    switch (this.step.kind) {
      case 'credentials':
        return this.logIn.logIn(values.email!.trim(), values.password!);
      case 'own-password':
        return this.logIn.choosePassword(values['new-password']!, values.password);
      case 'enrol-password':
        return this.logIn.enrol(values.password!);
      case 'enrol':
      case 'code':
        return this.logIn.verify(values.code!.replace(/\s/g, ''));
    }
  }

  private async arrive(outcome: LogInOutcome): Promise<void> {
    if (outcome.kind === 'in') {
      this.dispatchEvent(new CustomEvent<Me>('logged-in', { detail: outcome.staff }));
      return;
    }
    if (outcome.kind === 'problem') {
      const { text, field: id, restart } = problemWords(outcome);
      if (restart) this.step = { kind: 'credentials' };
      return this.showErrors({ [id && this.hasField(id) ? id : 'form']: text });
    }
    this.errors = {};
    this.step = outcome;
    await this.updateComplete;
    this.renderRoot.querySelector('form')?.reset();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private hasField = (id: string): boolean => this.renderRoot.querySelector(`#${id}`) !== null;

  private async showErrors(errors: Record<string, string>): Promise<void> {
    this.errors = errors;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#problem, [aria-invalid="true"]')?.focus();
  }

  private startAgain = async (): Promise<void> => {
    await this.arrive({ kind: 'credentials' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-log-in': DeskLogIn;
  }
}
