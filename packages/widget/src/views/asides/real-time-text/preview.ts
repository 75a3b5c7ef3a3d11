import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Preview } from '../../../state/index.ts';
import type { TranscriptElement } from '../../transcript/transcript.ts';
import { ViewElement } from '../../view-element.ts';
import { previewStyles } from './styles.ts';

/**
 * What the other side is writing, at the end of the transcript: marked as not sent, labelled with who writes it, and not
 * live, as it changes with each letter. What is heard of it is the announcer's.
 *
 * @element segit-preview
 */
export class PreviewElement extends ViewElement {
  static override styles = [previewStyles];

  @property({ attribute: false }) preview!: Preview;
  /** Who writes. */
  @property() name = '';

  protected override render(): TemplateResult {
    const { text, frozen } = this.preview;
    return html`
      <div class="preview" role="article" aria-live="off" aria-labelledby="by state">
        <div class="by" id="by"><bdi>${this.name}</bdi></div>
        <div class="text" id="text" dir="auto">${text}</div>
        <div class="state" id="state">${frozen ? msg('Szinkronizálás…') : msg('Most írja, még nem küldte el.')}</div>
      </div>
    `;
  }

  /** It grows as it is written: whoever was at the end stays there. */
  protected override updated(): void {
    const transcript = this.parentElement as TranscriptElement | null;
    if (transcript?.atEnd) transcript.scrollToEnd();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-preview': PreviewElement;
  }
}
