import { aTimeout } from '@open-wc/testing';
import { deepActiveElement } from '../../src/a11y/focus.ts';
import { groupsIn } from '../../src/a11y/scanning/places.ts';
import { allElements, HelpDeskPage } from './help-desk-page.ts';
import { keepSettings } from './phrase-board-page.ts';

/** As quickly as it goes. */
export const FAST = { switches: 'one', switchSeconds: 0.5 };

/** The widget on a page of somebody who set this on an earlier one. */
export async function mountScanning(scanning: object, state = 'start', more: object = {}): Promise<HelpDeskPage> {
  localStorage.clear();
  const page = await HelpDeskPage.mount(state);
  keepSettings({ access: { ...scanning, ...more } });
  // The settings of an earlier page are read when the element comes to the page.
  const parent = page.element.parentElement!;
  page.element.remove();
  await aTimeout(0);
  parent.append(page.element);
  await page.until(() => page.element.shadowRoot!.querySelector('.scanning') !== null, 'the scanning');
  return page;
}

/** The same, opened. */
export async function openScanning(scanning: object, state = 'conversation', more: object = {}): Promise<HelpDeskPage> {
  const page = await mountScanning(scanning, state, more);
  await page.element.show();
  const frame = page.element.shadowRoot!.querySelector('.scanning')!;
  await page.until(() => frame.hasAttribute('data-group'), 'the first group');
  return page;
}

/**
 * Somebody with one key and nothing else: they see the frame, wait until what they want is in it, and press. Only what is
 * on the screen decides when.
 */
export class OneSwitch {
  readonly #page: HelpDeskPage;
  readonly #key: string;
  presses = 0;

  constructor(page: HelpDeskPage, key = ' ') {
    this.#page = page;
    this.#key = key;
  }

  get frame(): HTMLElement {
    return this.#page.element.shadowRoot!.querySelector('.scanning')!;
  }

  async press(): Promise<void> {
    this.presses++;
    this.#send('keydown');
    this.#send('keyup');
    await this.#page.settled();
  }

  /** Holds the switch. */
  async hold(milliseconds: number): Promise<void> {
    this.#send('keydown');
    await aTimeout(milliseconds);
    this.#send('keyup');
    await this.#page.settled();
  }

  /** At once: a key that goes through the browser's driver comes late on a busy machine, when the frame has moved on. */
  #send(type: 'keydown' | 'keyup'): void {
    const event = new KeyboardEvent(type, { key: this.#key, bubbles: true, composed: true, cancelable: true });
    (deepActiveElement() ?? document.body).dispatchEvent(event);
  }

  /** Chooses what has this label: its group when the frame is around that, then the thing itself. */
  async choose(label: string): Promise<void> {
    await this.until(() => this.#isFramed(label), label);
    if (this.#isAlone(label)) return this.press();
    await this.press();
    await this.until(() => this.#isFramed(label) && this.#isAlone(label), `${label} alone`);
    await this.press();
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    for (const end = performance.now() + 20_000; performance.now() < end;) {
      if (condition()) return;
      await aTimeout(20);
    }
    throw new Error(`never came: ${what}`);
  }

  #control(label: string): Element | undefined {
    return allElements(this.#page.element).findLast(
      (each) =>
        each.matches('button, textarea, a') &&
        each.getClientRects().length > 0 &&
        (each.textContent.replace(/\s+/g, ' ').trim() === label || each.id === label),
    );
  }

  /** The frame, and with it the focus, is at the thing, or at the first of its group. */
  #isFramed(label: string): boolean {
    const control = this.#control(label) as HTMLElement | undefined;
    if (!control || this.frame.hidden) return false;
    const group = groupsIn(this.#page.element).find((each) => each.includes(control));
    return deepActiveElement() === (this.frame.hasAttribute('data-group') ? group?.[0] : control);
  }

  #isAlone(label: string): boolean {
    return !this.frame.hasAttribute('data-group') && this.#isFramed(label);
  }
}
