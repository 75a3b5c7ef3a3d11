import { aTimeout, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { Me } from '@segit-a-hivatal/contract';
import { deepActiveElement } from '@segit-a-hivatal/widget/a11y';
import { createStore } from '@segit-a-hivatal/widget/client';
import { defineTranscriptAndComposer } from '@segit-a-hivatal/widget/views';
import { sendKeys } from '@web/test-runner-commands';
import { Alerts } from '../../src/alerts/alerts.ts';
import { DesktopNotifications } from '../../src/alerts/desktop-notifications.ts';
import type { LogInOutcome, StaffLogIn } from '../../src/log-in/types.ts';
import { Session } from '../../src/state/session.ts';
import { SettingsStore } from '../../src/state/settings.ts';
import '../../src/views/app.ts';
import type { DeskApp } from '../../src/views/app.ts';
import { ANNA, Office } from './office.ts';

/** A log-in of which a test decides each answer. */
export class FixtureLogIn implements StaffLogIn {
  readonly calls: string[] = [];
  answer: LogInOutcome;

  constructor(answer: LogInOutcome) {
    this.answer = answer;
  }

  current = () => this.reply('current');
  logIn = (email: string, password: string) => this.reply(`logIn ${email} ${password}`);
  choosePassword = (password: string) => this.reply(`choosePassword ${password}`);
  enrol = (password: string) => this.reply(`enrol ${password}`);
  verify = (code: string) => this.reply(`verify ${code}`);
  logOut = async (): Promise<LogInOutcome> => ({ kind: 'credentials' });

  private async reply(call: string): Promise<LogInOutcome> {
    this.calls.push(call);
    return this.answer;
  }
}

/** What a browser's notifications were given. */
export class FixtureNotification {
  static permission: NotificationPermission = 'granted';
  static asked = 0;
  static shown: string[] = [];
  static requestPermission = async () => {
    FixtureNotification.asked++;
    return FixtureNotification.permission;
  };
  onclick: (() => void) | null = null;

  constructor(title: string, options: NotificationOptions = {}) {
    FixtureNotification.shown.push([title, options.body, options.tag].filter(Boolean).join(' '));
  }
  close(): void {}
}

export interface OpenOptions {
  /** Where the browser's cookies stand. */
  readonly answer?: LogInOutcome;
  readonly office?: Office;
  readonly theme?: string;
  /** What an earlier page left in the browser stays. */
  readonly keep?: boolean;
}

/** The page object of the desk: what a person sees, presses and hears. */
export class DeskPage {
  readonly office: Office;
  readonly app: DeskApp;
  readonly logIn: FixtureLogIn;
  readonly settings: SettingsStore;
  readonly spoken: string[] = [];

  private constructor(office: Office, app: DeskApp, logIn: FixtureLogIn, settings: SettingsStore) {
    this.office = office;
    this.app = app;
    this.logIn = logIn;
    this.settings = settings;
  }

  static async open(options: OpenOptions = {}): Promise<DeskPage> {
    const { answer = { kind: 'in', staff: ANNA }, office = new Office(), theme = 'light', keep = false } = options;
    if (!keep) {
      sessionStorage.clear();
      localStorage.clear();
      history.replaceState(null, '', location.pathname + location.search);
    }
    FixtureNotification.shown = [];
    FixtureNotification.asked = 0;
    defineTranscriptAndComposer();
    if (answer.kind === 'in') office.me = office.tasks.me = answer.staff;
    const settings = new SettingsStore();
    settings.set({ sound: false });
    const logIn = new FixtureLogIn(answer);
    const session = new Session({
      logIn,
      connect: office.connect,
      storeOf: (id) => createStore({ storage: sessionStorage, events: window }, `segit-desk:${id}:`),
    });
    const notifications = new DesktopNotifications(FixtureNotification as unknown as typeof Notification);
    const parts = { session, logIn, settings, notifications, alerts: new Alerts(settings, notifications) };
    const app = await fixture<DeskApp>(html`<desk-app theme=${theme} .parts=${parts}></desk-app>`);
    const page = new DeskPage(office, app, logIn, settings);
    page.hear();
    page.look(true);
    await session.start();
    await page.settled();
    return page;
  }

  static operator: Me = ANNA;

  static peter: Me = { id: 'peter', name: 'Kis Péter', role: 'TELEWORKER' };

  static teleworker: Me = { id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' };

  static coordinator: Me = { id: 'dora', name: 'Nagy Dóra', role: 'COORDINATOR' };

  get focused(): HTMLElement {
    return deepActiveElement() as HTMLElement;
  }

  /** Everything below the page, through open shadow roots. */
  all<T extends Element = HTMLElement>(selector: string): T[] {
    return elements(this.app).filter((element) => element.matches(selector)) as T[];
  }

  /** What one element has in its own shadow root. */
  inside(host: string, selector: string): HTMLElement[] {
    return this.all(host).flatMap((each) => [...(each.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  }

  /** Everything that can be read, as one text. */
  get text(): string {
    return elements(this.app)
      .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
      .map((node) => node.textContent?.trim())
      .filter(Boolean)
      .join(' ');
  }

  button(label: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((each) => words(each).startsWith(label));
    if (!found) throw new Error(`no button „${label}”: ${this.all('button').map(words).join(' | ')}`);
    return found;
  }

  /** The navigation's way to a view. */
  link(name: string): HTMLAnchorElement {
    const found = (this.inside('desk-navigation', 'a') as HTMLAnchorElement[]).find((each) =>
      words(each).startsWith(name),
    );
    if (!found) throw new Error(`no view „${name}”: ${this.views.join(' | ')}`);
    return found;
  }

  /** What the navigation leads to, as it says it. */
  get views(): readonly string[] {
    return this.inside('desk-navigation', 'a').map(words);
  }

  /** Opens a view, and waits until it is shown. */
  async go(name: string): Promise<void> {
    const link = this.link(name);
    link.click();
    await this.until(() => link.ariaCurrent === 'page', `the view „${name}”`);
    await this.settled();
  }

  /** Opens a view as somebody without a mouse does. */
  async walk(name: string): Promise<void> {
    this.fromTheTop();
    const [menu] = this.inside('desk-navigation', '#toggle');
    // Where there is room, the views are beside the page.
    if (menu!.checkVisibility()) {
      await this.tabTo((each) => each === menu, 'the menu');
      await this.press('Enter');
    }
    await this.tabTo((each) => each === this.link(name), name);
    await this.press('Enter');
  }

  /** A button of the dialog that is open. */
  dialogButton(label: string): HTMLElement {
    const found = this.all('dialog[open] button').find((each) => words(each) === label);
    if (!found) throw new Error(`no button „${label}” in an open dialog`);
    return found;
  }

  /** The dialog of this heading, which must be open. */
  openDialog(heading: string): HTMLDialogElement {
    const found = this.all<HTMLDialogElement>('dialog[open]').find((each) => words(each).startsWith(heading));
    if (!found) throw new Error(`no open dialog „${heading}”`);
    return found;
  }

  get textarea(): HTMLTextAreaElement {
    return this.all<HTMLTextAreaElement>('textarea#text')[0]!;
  }

  async press(...keys: string[]): Promise<void> {
    for (const press of keys) await sendKeys({ press });
    await this.settled();
  }

  /** Key by key: WebKit's driver swallows the second of two equal ones. */
  async type(text: string): Promise<void> {
    for (const type of text) await sendKeys({ type });
    await this.settled();
  }

  /** Puts the focus on the page's first tab stop: behind the last one Firefox goes on to its own window. */
  fromTheTop(): void {
    this.app.shadowRoot!.querySelector<HTMLElement>('.skip')!.focus();
  }

  /** Whether the operator looks at the page; a test's own window may be behind others. */
  look(looks: boolean): void {
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => looks });
    window.dispatchEvent(new Event(looks ? 'focus' : 'blur'));
  }

  /** Walks by Tab, as somebody without a mouse does. */
  async tabTo(what: (element: HTMLElement) => boolean, description: string): Promise<void> {
    for (let step = 0; step < 60; step++) {
      if (what(this.focused)) return;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(`no tab stop: ${description}`);
  }

  async settled(): Promise<void> {
    for (let i = 0; i < 4; i++) await nextFrame();
  }

  async heard(): Promise<string> {
    await aTimeout(1500);
    return this.spoken.join(' ');
  }

  until(condition: () => boolean, what: string): Promise<void> {
    return waitUntil(condition, what, { timeout: 4000 });
  }

  private hear(): void {
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (!(target instanceof Element) || !target.hasAttribute('aria-live')) continue;
        for (const node of addedNodes) this.spoken.push(node.textContent ?? '');
      }
    }).observe(this.app.shadowRoot!, { childList: true, subtree: true });
  }
}

export const words = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function elements(root: Element | ShadowRoot): Element[] {
  const shadow = 'shadowRoot' in root && root.shadowRoot ? elements(root.shadowRoot) : [];
  return [...shadow, ...[...root.children].flatMap((child) => [child, ...elements(child)])];
}
