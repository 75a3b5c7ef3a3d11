/**
 * Shows and hides an element that the focus comes from or goes to. It is out of sight at once, but leaves the
 * accessibility tree only when screen readers have followed the focus: Orca, finding that the object it was at is gone,
 * guesses where the focus went and then says nothing when it really arrives.
 */
export const FOLLOW_MS = 400;

export class Appearance {
  readonly #element: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  show(): void {
    clearTimeout(this.#timer);
    this.#element.hidden = false;
    this.#element.removeAttribute('data-leaving');
  }

  hide(): void {
    if (this.#element.hidden || this.#element.hasAttribute('data-leaving')) return;
    this.#element.setAttribute('data-leaving', '');
    this.#timer = setTimeout(() => {
      this.#element.hidden = true;
      this.#element.removeAttribute('data-leaving');
    }, FOLLOW_MS);
  }
}
