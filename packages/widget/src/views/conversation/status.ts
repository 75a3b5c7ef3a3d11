import type { nothing, TemplateResult } from 'lit';

/** What stands above the transcript. The heading keeps its element from state to state, for it may have the focus. */
export interface Status {
  readonly heading: string;
  /** What it is called where it has the focus, since the heading is announced; else the heading. */
  readonly name?: string;
  /** With what is read to whoever comes here as `id="hint"`: only what stays as it is, for each change is read as a whole. */
  readonly rest: TemplateResult | typeof nothing;
}
