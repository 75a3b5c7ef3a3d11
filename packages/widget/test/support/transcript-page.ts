import { fixture, html } from '@open-wc/testing';
import { defineTranscriptAndComposer } from '../../src/views/define-shared.ts';
import type { TranscriptElement } from '../../src/views/transcript/transcript.ts';
import type { TranscriptEntry } from '../../src/state/index.ts';

/** The page object of the transcript alone, between two other tab stops and in a place of limited height. */
export class TranscriptPage {
  readonly element: TranscriptElement;
  readonly before: HTMLElement;
  readonly after: HTMLElement;
  readonly events: string[] = [];

  private constructor(root: HTMLElement) {
    this.element = root.querySelector('segit-transcript')!;
    this.before = root.querySelector('#before')!;
    this.after = root.querySelector('#after')!;
    for (const type of ['retry', 'discard', 'read', 'leave', 'repeat']) {
      this.element.addEventListener(type, (event) => {
        const { detail } = event as CustomEvent<string | null>;
        this.events.push(detail ? `${type} ${detail}` : type);
      });
    }
  }

  static async show(entries: readonly TranscriptEntry[]): Promise<TranscriptPage> {
    defineTranscriptAndComposer();
    const root = await fixture<HTMLElement>(html`
      <div style="font: 16px/1.5 sans-serif">
        <button id="before">előtte</button>
        <segit-transcript style="block-size: 400px; inline-size: 400px" .entries=${entries}></segit-transcript>
        <button id="after">utána</button>
      </div>
    `);
    const page = new TranscriptPage(root);
    await page.element.updateComplete;
    return page;
  }

  async set(entries: readonly TranscriptEntry[]): Promise<void> {
    this.element.entries = entries;
    await this.element.updateComplete;
  }

  get feed(): HTMLElement {
    return this.element.shadowRoot!.querySelector('[role=feed]')!;
  }

  get articles(): HTMLElement[] {
    return [...this.feed.querySelectorAll<HTMLElement>('[role=article]')];
  }

  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement;
  }

  /** The number of the article that has the focus. */
  get at(): number {
    return this.articles.indexOf(this.focused as HTMLElement);
  }

  text(index: number): HTMLElement {
    return this.articles[index]!.querySelector('.text')!;
  }

  button(label: string): HTMLButtonElement | undefined {
    const buttons = [...this.element.shadowRoot!.querySelectorAll('button')];
    return buttons.find((each) => each.textContent.replace(/\s+/g, ' ').trim() === label);
  }

  get atEnd(): boolean {
    return this.feed.scrollHeight - this.feed.scrollTop - this.feed.clientHeight < 2;
  }
}
