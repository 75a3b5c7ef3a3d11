import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sheet } from '../../../styles/sheet.ts';
import type { Standing } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import { choiceText, longerWaitText } from './texts.ts';

/**
 * Why the wait is longer, and that there is something else to choose. Said, too, once each: whoever hears that it takes
 * longer, and not why, thinks that they were forgotten; and whoever does not see the buttons that have appeared does not
 * know of them.
 */
export class WaitNewsElement extends ViewElement {
  static override styles = [sheet(':host { display: block; } p { margin: 0; max-inline-size: 70ch; }')];

  @property({ attribute: false }) standing!: Standing;
  /** There is something else to choose. */
  @property({ type: Boolean }) choice = false;
  /** There is use in speaking: this tab does, and it is on the screen. */
  @property({ type: Boolean }) audible = false;

  protected override render(): TemplateResult {
    const { reason } = this.standing;
    return html`
      ${reason ? html`<p>${longerWaitText(reason)}</p>` : nothing}
      ${this.choice ? html`<p>${choiceText()}</p>` : nothing}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.audible) return;
    const { reason, position, expectedWaitSeconds } = this.standing;
    const before = changed.get('standing');
    // The reason belongs to the position and the wait that came with it.
    const worse = position !== before?.position || expectedWaitSeconds !== before.expectedWaitSeconds;
    if (reason && changed.has('standing') && worse) this.announce(longerWaitText(reason));
    if (this.choice && changed.has('choice')) this.announce(choiceText());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-wait-news': WaitNewsElement;
  }
}
