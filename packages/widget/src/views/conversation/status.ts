import type { nothing, TemplateResult } from 'lit';

/** What stands above the transcript. The heading keeps its element from state to state, for it may have the focus. */
export interface Status {
  readonly heading: string;
  readonly rest: TemplateResult | typeof nothing;
}
