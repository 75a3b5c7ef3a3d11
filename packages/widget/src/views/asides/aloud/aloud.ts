import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ViewElement } from '../../view-element.ts';

/**
 * A button of who listens. It stands among the transcript's own, is styled as they are and found as they are: it has no
 * shadow root.
 *
 * @element segit-aloud
 * @fires hush - What is being read aloud is to end. Goes through all of the widget.
 */
export class AloudElement extends ViewElement {
  /** Has a message said again; without it, the button silences. */
  @property({ attribute: false }) again: (() => void) | undefined;
  /** The button's `tabindex`. */
  @property({ attribute: false }) stop = 0;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<button type="button" class="quiet" tabindex=${this.stop} @click=${this.again ?? this.#hush}>
      ${this.again ? msg('Felolvasás') : msg('Felolvasás leállítása')}
    </button>`;
  }

  readonly #hush = (): void => void this.dispatchEvent(new Event('hush', { bubbles: true, composed: true }));
}
