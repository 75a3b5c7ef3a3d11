import type { Language } from '@segit-a-hivatal/contract';
import { Announcer } from '../a11y/announcer.ts';
import { announcerStyles } from '../a11y/announcer.styles.ts';
import { hasFocusWithin } from '../a11y/focus.ts';
import { pageLanguage, supportedLanguage } from '../i18n/page-language.ts';
import { sheet } from '../styles/sheet.ts';
import type { Settings } from '../settings/index.ts';
import { root, tokens } from '../styles/tokens.ts';
import { buildLauncher, type LauncherView, type Phase } from './view.ts';
import { launcherStyles } from './launcher.styles.ts';
import { launcherMemory, type LauncherMemory } from './memory.ts';
import { checkTheme } from './page-theme.ts';
import { loadPanel } from './panel-loader.ts';
import type { Panel, PanelModule } from './panel.ts';
import { watchStatus, whenIdle, type SiteStatus } from './status.ts';
import { launcherTexts, type LauncherTexts } from './texts.ts';

/**
 * The town hall's help desk: a launcher that loads nothing else until it is touched, and the panel that it opens.
 *
 * @element segit-a-hivatal
 * @slot - What is shown without script, and where the panel cannot be loaded: telephone, e-mail, hours.
 * @attr {string} site - The site's key with the service. Default: `data-site` of the script tag.
 * @attr {string} server - The service's address. Default: the script's origin.
 * @attr {string} lang - The language: `hu`, `en` or `de`. Default: the page's, at this place.
 * @attr {boolean} inline - Stands in the reading order, instead of floating in the corner.
 * @attr {boolean} open - Whether the panel is shown.
 * @attr {boolean} kiosk - Stands on a computer that many use: larger, and nothing can be saved on it. See `forget()`.
 * @attr {string} statement - The address of the page's accessibility statement. Default: the service's own, with the office's data.
 * @attr {"light"|"dark"} theme - Default: as the reader's system is set.
 * @attr {"aria-notify"} announce - Speaks through `ariaNotify` where the browser has it, instead of live regions.
 * @fires segit-open - The panel is shown.
 * @fires segit-close - The panel was closed.
 * @fires {CustomEvent<{own: boolean}>} segit-message - A message was sent or has come. Its text stays inside.
 * @fires segit-end - The conversation is over: ended by either side, erased, or expired.
 * @csspart launcher - The button.
 * @csspart panel - The panel.
 * @cssproperty --segit-accent - Colour of the launcher and of main buttons. A colour that cannot be read is moved (docs/webmasters-guide).
 * @cssproperty --segit-on-accent - Text on the accent.
 * @cssproperty --segit-surface - Background of the panel.
 * @cssproperty --segit-sunken - Background behind the messages.
 * @cssproperty --segit-text - Text.
 * @cssproperty --segit-muted - Secondary text.
 * @cssproperty --segit-line - Boundaries of controls; at least 3:1.
 * @cssproperty --segit-own - Background of one's own messages.
 * @cssproperty --segit-font - Font family.
 * @cssproperty --segit-radius - Radius of corners.
 * @cssproperty --segit-motion - How long the rising of the panel takes; nothing moves for who wants less motion.
 * @cssproperty --segit-target - Least size of what can be pressed; not below 44px.
 */
export class SegitAHivatalElement extends HTMLElement {
  static readonly observedAttributes = ['open', 'lang', 'inline', 'kiosk'];
  /** What the script tag says, for elements that do not say it themselves. */
  static embedding = { site: '', server: '' };

  #view: LauncherView | undefined;
  #announcer: Announcer | undefined;
  #panel: Panel | undefined;
  #creating: Promise<void> | undefined;
  #status: SiteStatus | null = null;
  #stopAsking: (() => void) | undefined;
  #phase: Phase = 'closed';

  get site(): string {
    return this.getAttribute('site') ?? (this.constructor as typeof SegitAHivatalElement).embedding.site;
  }

  get server(): string {
    return this.getAttribute('server') ?? (this.constructor as typeof SegitAHivatalElement).embedding.server;
  }

  get open(): boolean {
    return this.hasAttribute('open');
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  connectedCallback(): void {
    if (!this.#view) this.#build();
    this.#render();
    whenIdle(() => {
      this.#askStatus();
      checkTheme(this, this.#view!.root);
    });
    if (this.#memory.hasSettings() || location.hash.includes('segit=')) this.#wear();
    // A conversation goes on where the last page left it. The focus stays the page's.
    if (this.open || (this.#memory.wasOpen() && this.#memory.hasConversation())) void this.#open(false);
    // Whoever left a message hears on any page of the site that it was answered, without opening anything.
    else if (this.#memory.awaitsAnswer()) whenIdle(() => void this.#lookForAnswer());
  }

  disconnectedCallback(): void {
    // Moved elsewhere on the page, it is back by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopAsking?.();
      this.#stopAsking = undefined;
      this.#release();
    });
  }

  attributeChangedCallback(name: string): void {
    if (!this.#view) return;
    if (name === 'open' && this.open !== this.#isOpen) void (this.open ? this.#open(false) : this.hide());
    if (name === 'lang' && this.#panel) this.#panel.language = this.language;
    if (this.#panel) this.#dress(this.#panel);
    this.#render();
  }

  /** Opens the panel and moves the focus into it. Resolves when it is shown, or could not be. */
  async show(): Promise<void> {
    await this.#open(true);
  }

  /** Closes the panel. The conversation goes on. The focus, if it was inside, returns to the launcher. */
  hide(): void {
    if (!this.#isOpen) return;
    const hadFocus = this.#panel !== undefined && hasFocusWithin(this.#panel);
    this.#setPhase('closed');
    if (hadFocus) this.#view?.button.focus();
    if (this.#panel) this.#panel.shown = false;
    this.#tell('segit-close');
  }

  /** Opens or closes the panel. */
  async toggle(): Promise<void> {
    if (this.#isOpen) this.hide();
    else await this.show();
  }

  /**
   * Ends the conversation, and wipes all that this browser keeps of the site: for a computer that many use. Resolves when
   * nothing is left, also where the end could not be told to the office.
   */
  async forget(): Promise<void> {
    try {
      if (this.#memory.hasConversation()) this.#panel ??= await this.#createPanel();
      await this.#panel?.end();
    } catch {
      // Its code could not be loaded; what is kept goes all the same.
    }
    this.hide();
    this.#release();
    this.#memory.wipe();
    this.#wear();
    this.#render();
  }

  /** The code behind the launcher. A test may put another in its place. */
  protected loadPanel(): Promise<PanelModule> {
    return loadPanel();
  }

  get #isOpen(): boolean {
    return this.#phase === 'open' || this.#phase === 'opening';
  }

  /** The language that it speaks now: the page's at this place, or the one that the person chose. */
  get language(): Language {
    const chosen = this.#memory.language();
    return chosen ? supportedLanguage(chosen) : pageLanguage(this);
  }

  get #easy(): boolean {
    return this.#panel?.easy ?? this.#memory.easy();
  }

  get #texts(): LauncherTexts {
    return launcherTexts(this.language, this.#easy);
  }

  get #memory(): LauncherMemory {
    return launcherMemory(this.site);
  }

  #build(): void {
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet(tokens + root + announcerStyles + launcherStyles)];
    const view = buildLauncher();
    shadow.append(view.root);
    this.#announcer = new Announcer(view.root, { notify: this.getAttribute('announce') === 'aria-notify' });
    view.button.addEventListener('click', () => void this.show());
    // Whoever points at it will probably press it: the code is on its way meanwhile.
    const expect = (): void => void this.loadPanel().catch(() => undefined);
    view.button.addEventListener('pointerenter', expect, { once: true });
    view.button.addEventListener('pointerdown', expect, { once: true });
    this.#view = view;
  }

  async #open(moveFocus: boolean): Promise<void> {
    if (this.#phase === 'opening') return;
    if (this.#phase !== 'open') {
      this.#setPhase('opening');
      try {
        await this.#ensurePanel();
      } catch {
        this.#fail();
        return;
      }
      if (!this.isConnected) return this.#release();
      if (!this.#isOpen || !this.#panel) return;
      this.#panel.shown = true;
      if (moveFocus) await this.#panel.receiveFocus();
      if (!this.#isOpen) return;
      this.#setPhase('open');
      this.#tell('segit-open');
    } else if (moveFocus) await this.#panel?.receiveFocus();
  }

  /** The panel connects, counts what is unread and has it announced, and stays closed. */
  async #lookForAnswer(): Promise<void> {
    if (!this.isConnected) return;
    // Whoever opens it hears that it failed.
    await this.#ensurePanel().catch(() => undefined);
    if (!this.isConnected) this.#release();
    this.#render();
  }

  #ensurePanel(): Promise<void> {
    return (this.#creating ??= this.#createPanel().then(
      (panel) => void (this.#panel = panel),
      (error: unknown) => {
        this.#creating = undefined;
        throw error;
      },
    ));
  }

  async #createPanel(): Promise<Panel> {
    checkTheme(this, this.#view!.root);
    const { opening } = this.#texts;
    // Not where it is there at once: then the panel speaks for itself.
    this.#announcer!.gather(() => (this.#phase === 'opening' ? [{ text: opening }] : []));
    const { createPanel } = await this.loadPanel();
    const panel = await createPanel({
      site: this.site,
      server: this.server,
      language: this.language,
      announcer: this.#announcer!,
    });
    panel.setAttribute('part', 'panel');
    this.#dress(panel);
    panel.addEventListener('dismiss', () => this.hide());
    panel.addEventListener('unread', () => this.#render());
    panel.addEventListener('settings', (event) => this.#wear((event as CustomEvent<Settings>).detail));
    panel.addEventListener('language', (event) => this.#chooseLanguage((event as CustomEvent<Language>).detail));
    this.#view!.panelPlace.append(panel);
    return panel;
  }

  /** What the reader set; by default what is kept. Nobody who has set nothing loads any of it. */
  #wear(settings?: Settings): void {
    const { root } = this.#view!;
    import('../settings/worn/wear.ts').then(
      ({ wear }) => wear(root, settings, this.#announcer),
      () => undefined,
    );
  }

  #dress(panel: Panel): void {
    for (const name of ['inline', 'kiosk']) panel.toggleAttribute(name, this.hasAttribute(name));
  }

  /** Taken off the page: no connection outlives it. Put back, it begins anew. */
  #release(): void {
    this.#panel?.dispose();
    this.#panel = this.#creating = undefined;
    this.#phase = 'closed';
    this.#render();
  }

  #chooseLanguage(language: Language): void {
    this.#memory.setLanguage(language);
    if (this.#panel) this.#panel.language = language;
    if (this.#memory.hasSettings()) this.#wear();
    this.#render();
  }

  #fail(): void {
    this.#setPhase('failed');
    this.#announcer!.say(this.#texts.failed, { assertive: true });
  }

  #setPhase(phase: Phase): void {
    this.#phase = phase;
    this.open = this.#isOpen;
    if (phase !== 'opening' && !this.hasAttribute('kiosk')) this.#memory.setOpen(phase === 'open');
    this.#render();
  }

  #askStatus(): void {
    if (!this.isConnected || !this.site) return;
    this.#stopAsking ??= watchStatus(this.server, this.site, (status) => {
      this.#status = status;
      this.#render();
    });
  }

  #render(): void {
    this.#view?.render({
      language: this.language,
      phase: this.#phase,
      inline: this.hasAttribute('inline'),
      status: this.#status,
      running: this.#panel?.running ?? this.#memory.hasConversation(),
      unread: this.#panel?.unread ?? 0,
      easy: this.#easy,
    });
  }

  #tell(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}
