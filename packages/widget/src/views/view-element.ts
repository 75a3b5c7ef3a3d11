import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';
import { bringIntoSight } from '../a11y/in-sight.ts';

/** What a view wants said to assistive technology. The panel owns the one announcer, so views ask for it by an event. */
export interface AnnounceDetail {
  readonly text: string;
  readonly assertive?: boolean;
}

/** The base of all views: rendered again when the language changes, and able to receive the focus as a whole. */
export class ViewElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Where the focus moves within a view, nobody outside its root hears of it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', bringIntoSight);
    return root;
  }

  /**
   * Moves the focus to where the person goes on: to what the view says first, unless a view knows better. That is a group
   * named by its heading, not the heading: with one of these Orca leaves out in which dialog it stands.
   *
   * @param _left - The view in whose place this one comes, if it is not the first.
   */
  takeFocus(_left?: string): void {
    this.renderRoot.querySelector<HTMLElement>('.first[tabindex]')?.focus();
  }

  /** Moves the focus to what led to the view that was left (`class="to-points"`); if nothing here did, as ever. */
  returnFocus(left: string): void {
    const opener = this.renderRoot.querySelector<HTMLElement>(`.to-${left}`);
    if (opener) opener.focus();
    else this.takeFocus(left);
  }

  /** Has a text said. */
  protected announce(text: string, assertive = false): void {
    const detail: AnnounceDetail = { text, assertive };
    this.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true, composed: true }));
  }

  /** Tells the parent. Stays inside the widget. */
  tell<Detail>(type: string, detail?: Detail): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable: true }));
  }
}
