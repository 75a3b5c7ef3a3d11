import type { CallbackOutcome, DeskCallback, Operator } from '@segit-a-hivatal/contract';
import { ClaimCallbackDocument, SettleCallbackDocument } from '@segit-a-hivatal/contract/operations';
import type { TrustedDocument } from '@segit-a-hivatal/contract';

/** What came of claiming. */
export type ClaimOutcome =
  { readonly kind: 'claimed' | 'over' | 'failed' } | { readonly kind: 'taken'; readonly by: Operator | null };

type Execute = <Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/**
 * Who is to be called. Which of them are whose is the server's to say: the list is its newest one, with the answer to a
 * claim in it until a list comes that has it too. Numbers are kept nowhere but here, in memory.
 */
export class Callbacks {
  private readonly execute: Execute;
  private readonly changed: () => void;
  private shown: readonly DeskCallback[] = [];
  /** Of which this desk has said how the call went. */
  readonly settling = new Set<string>();

  constructor(parts: { execute: Execute; changed: () => void }) {
    this.execute = parts.execute;
    this.changed = parts.changed;
  }

  get list(): readonly DeskCallback[] {
    return this.shown;
  }

  know(callbacks: readonly DeskCallback[]): void {
    // A snapshot may be older than what was claimed since.
    this.shown = callbacks.map((each) => {
      const known = this.shown.find(({ id }) => id === each.id);
      return known && known.fence > each.fence ? known : each;
    });
  }

  async claim(id: string): Promise<ClaimOutcome> {
    try {
      const { claimCallback: result } = await this.execute(ClaimCallbackDocument, { callbackId: id });
      if (result.__typename === 'CallbackTaken') return { kind: 'taken', by: result.by ?? null };
      if (result.__typename === 'CallbackOver') return { kind: 'over' };
      const { callback } = result;
      this.settling.delete(id);
      this.shown = this.shown.map((each) => (each.id === id ? callback : each));
      this.changed();
      return { kind: 'claimed' };
    } catch {
      return { kind: 'failed' };
    }
  }

  async settle(id: string, outcome: CallbackOutcome): Promise<'done' | 'lost' | 'failed'> {
    const callback = this.shown.find((each) => each.id === id);
    if (!callback) return 'lost';
    try {
      this.settling.add(id);
      const variables = { callbackId: id, fence: callback.fence, outcome };
      const { settleCallback: result } = await this.execute(SettleCallbackDocument, variables);
      return result.__typename === 'CallbackSettled' ? 'done' : 'lost';
    } catch {
      return 'failed';
    }
  }
}
