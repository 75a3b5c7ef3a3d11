import { html, noChange, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { FOLLOW_MS } from './appearance.ts';

/** For the sheet of an element that goes on in steps: the one that is left is out of everybody's sight and reach. */
export const stepStyles = `
[data-step] { display: contents; }
[data-step][data-leaving] { display: block; position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; opacity: 0; pointer-events: none; }
`;

/**
 * Shows one step in the place of another, e.g. a form in that of the button that opens it. The one that is left, in which
 * the focus was, stays as it was until screen readers have followed the focus (see `Appearance`): in Firefox a field that
 * took the place of the pressed button was not spoken at all.
 */
export class Steps {
  readonly #host: ReactiveElement;
  /** Two places in turn; undefined: nothing is there. */
  readonly #keys: (string | undefined)[] = [undefined, undefined];
  #now = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** @param key another one is another step */
  show(key: string, step: TemplateResult): TemplateResult {
    if (this.#keys[this.#now] !== key) {
      this.#now = 1 - this.#now;
      this.#keys[this.#now] = key;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#forget(), FOLLOW_MS);
    }
    return html`${this.#keys.map((_, place) => this.#place(place, step))}`;
  }

  /** In the step that is shown. */
  find<Found extends HTMLElement>(selector: string): Found | null {
    const found = this.#host.renderRoot.querySelectorAll<Found>(selector);
    return [...found].find((each) => !each.closest('[data-step][data-leaving]')) ?? null;
  }

  #place(place: number, step: TemplateResult): TemplateResult {
    const left = place !== this.#now;
    const content = left ? (this.#keys[place] === undefined ? nothing : noChange) : step;
    return html`<div data-step ?data-leaving=${left}>${content}</div>`;
  }

  #forget(): void {
    this.#keys[1 - this.#now] = undefined;
    this.#host.requestUpdate();
  }
}
