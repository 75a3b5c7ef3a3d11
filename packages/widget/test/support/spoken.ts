/** What a screen reader is given to speak: every text that comes into a live region, in its order. */
export class Spoken {
  readonly lines: { readonly text: string; readonly live: string; readonly lang: string | null }[] = [];
  readonly #observer: MutationObserver;

  constructor(root: Node) {
    this.#observer = new MutationObserver((records) => {
      for (const record of records) {
        const region = record.target as Element;
        const live = region instanceof Element ? region.getAttribute('aria-live') : null;
        if (!live) continue;
        for (const node of record.addedNodes) {
          this.lines.push({ text: node.textContent ?? '', live, lang: region.getAttribute('lang') });
        }
      }
    });
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  get texts(): string[] {
    return this.lines.map(({ text }) => text);
  }

  /** All that was spoken, as one listens to it. */
  get all(): string {
    return this.texts.join(' ');
  }

  /** How often this was spoken. */
  count(text: string): number {
    return this.all.split(text).length - 1;
  }

  clear(): void {
    this.lines.length = 0;
  }
}
