import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps the focus on a row's button while rows come, go and change places. A row that goes away under it, because somebody
 * else took it, hands it to the row that takes its place, or to the heading. Rows are known by the `data-id` of their
 * button, or of the element that takes the focus.
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
    const id = this.idOfFocused();
    const index = id ? this.shown.indexOf(id) : -1;
    this.focused = id && index >= 0 ? { id, index } : null;
  }

  hostUpdated(): void {
    this.shown = this.ids();
    const { focused } = this;
    // An element that is moved in its document loses the focus.
    if (!focused || this.idOfFocused() === focused.id) return;
    const rows = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-id]')];
    const heading = this.host.renderRoot.querySelector<HTMLElement>('h2');
    const same = rows.find((each) => each.dataset.id === focused.id);
    (same ?? rows[Math.min(focused.index, rows.length - 1)] ?? heading)?.focus();
  }

  private idOfFocused(): string | undefined {
    return (this.host.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id;
  }
}
