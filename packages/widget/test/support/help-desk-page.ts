import { aTimeout, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { deepActiveElement } from '../../src/a11y/focus.ts';
import type { PanelElement } from '../../src/element/panel.ts';
import type { ComposerElement } from '../../src/views/composer/composer.ts';
import type { TranscriptElement } from '../../src/views/transcript/transcript.ts';
import { defineFixture, type FixtureElement } from '../fixtures/fixture-element.ts';
import type { FixtureHelpDesk } from '../fixtures/help-desk.ts';
import { prepare, reach, type Look } from '../fixtures/looks.ts';
import { Spoken } from './spoken.ts';

/** Longer than a batch of announcements (250 ms), and the pause (500 ms) after the one that was written before it. */
export const SPEECH_MS = 800;

/** The page object of the widget: what a person sees, presses and hears. */
export class HelpDeskPage {
  readonly element: FixtureElement;
  readonly spoken: Spoken;

  private constructor(element: FixtureElement) {
    this.element = element;
    this.spoken = new Spoken(element.shadowRoot!);
  }

  /** Puts the widget on the page, closed, over a help desk in `state`. */
  static async mount(
    state = 'start',
    attributes: Readonly<Record<string, string>> = {},
    ...looks: readonly Look[]
  ): Promise<HelpDeskPage> {
    defineFixture();
    localStorage.clear();
    sessionStorage.clear();
    const element = document.createElement('segit-a-hivatal');
    prepare(element, state, { attributes: { site: 'fixture', server: location.origin, ...attributes } }, ...looks);
    await fixture(html`<div>${element}</div>`);
    return new HelpDeskPage(element);
  }

  /** Opens the panel over a help desk in `state`. */
  static async open(state = 'start', attributes: Readonly<Record<string, string>> = {}): Promise<HelpDeskPage> {
    const page = await HelpDeskPage.mount(state, attributes);
    await page.element.show();
    await page.settled();
    return page;
  }

  /** Goes to a state as the gallery shows it, with all that is pressed and loaded on the way. */
  static async show(state: string, ...looks: readonly Look[]): Promise<HelpDeskPage> {
    const page = await HelpDeskPage.mount(state, {}, ...looks);
    await reach(page.element, state);
    await page.settled();
    return page;
  }

  get desk(): FixtureHelpDesk {
    return this.element.desk;
  }

  get launcher(): HTMLButtonElement {
    return this.element.shadowRoot!.querySelector('button')!;
  }

  get panel(): PanelElement {
    return this.element.shadowRoot!.querySelector('segit-panel')!;
  }

  get dialog(): HTMLElement {
    return this.panel.shadowRoot!.querySelector('[role=dialog]')!;
  }

  get view(): HTMLElement {
    return this.panel.shadowRoot!.querySelector('.view')!;
  }

  get transcript(): TranscriptElement {
    return this.view.shadowRoot!.querySelector('segit-transcript')!;
  }

  get composer(): ComposerElement {
    return this.view.shadowRoot!.querySelector('segit-composer')!;
  }

  /** The dialog in which the panel asks before a last step; null as long as its code is not there. */
  get question(): HTMLDialogElement | null {
    return this.panel.shadowRoot!.querySelector('segit-confirm')!.shadowRoot?.querySelector('dialog') ?? null;
  }

  /** The dialog that has to be answered first. */
  get modal(): Element | undefined {
    return allElements(this.element).find((each) => each.matches(':modal'));
  }

  get textarea(): HTMLTextAreaElement {
    return this.composer.shadowRoot!.querySelector('textarea')!;
  }

  get focused(): Element | null {
    return deepActiveElement();
  }

  /** The button with this visible label, wherever in the widget it is. */
  button(label: string): HTMLButtonElement {
    const found = allElements(this.element).find(
      (element) => element instanceof HTMLButtonElement && element.textContent?.replace(/\s+/g, ' ').trim() === label,
    );
    if (!found) throw new Error(`no button „${label}”`);
    return found as HTMLButtonElement;
  }

  /** Goes to the assisted points, as somebody does who reads that it is closed. */
  async showPoints(): Promise<void> {
    this.view.shadowRoot!.querySelector<HTMLElement>('.to-points')!.click();
    await this.until(() => this.view.localName === 'segit-points', 'the points');
    await this.until(() => this.view.shadowRoot!.querySelector('.point, .problem') !== null, 'the list');
    await this.settled();
  }

  /** All visible text. */
  get text(): string {
    return allElements(this.panel)
      .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
      .map((node) => node.textContent?.trim())
      .filter(Boolean)
      .join(' ');
  }

  async settled(): Promise<void> {
    await this.panel?.updateComplete;
    await nextFrame();
    await nextFrame();
  }

  /** Waits until what there is to say has been said. */
  async heard(): Promise<void> {
    await aTimeout(SPEECH_MS);
  }

  /** The limit is no measure: only what never comes reaches it. */
  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 8000 });
  }
}

/** Every element below, through open shadow roots; without a step that was left and is only followed. */
export function allElements(root: Element | ShadowRoot): Element[] {
  if (root instanceof Element && root.matches('[data-step][data-leaving]')) return [];
  const shadow = 'shadowRoot' in root && root.shadowRoot ? allElements(root.shadowRoot) : [];
  return [...shadow, ...[...root.children].flatMap((child) => [child, ...allElements(child)])];
}
