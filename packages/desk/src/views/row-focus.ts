import type { LitElement, ReactiveController } from 'lit';

/**
 * A row that goes away under the focus, because somebody else took it, hands the focus to the row that takes its place,
 * or to the heading. Rows are known by the `data-id` of their button.
 */
export class RowFocus implements ReactiveController {
  private readonly host: LitElement;
  private readonly ids: () => readonly string[];
  private shown: readonly string[] = [];
  /** The row whose button had the focus before this update, and its place. */
  private focused: { readonly id: string; readonly index: number } | null = null;

  constructor(host: LitElement, ids: () => readonly string[]) {
    this.host = host;
    this.ids = ids;
    host.addController(this);
  }

  hostUpdate(): void {
    const id = (this.host.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id;
    const index = id ? this.shown.indexOf(id) : -1;
    this.focused = id && index >= 0 ? { id, index } : null;
  }

  hostUpdated(): void {
    this.shown = this.ids();
    const { focused } = this;
    if (!focused || this.shown.includes(focused.id)) return;
    const buttons = this.host.renderRoot.querySelectorAll<HTMLElement>('button[data-id]');
    const heading = this.host.renderRoot.querySelector<HTMLElement>('h2');
    (buttons[Math.min(focused.index, buttons.length - 1)] ?? heading)?.focus();
  }
}
