import type { RoutingEvent } from './events.ts';
import { emptyState } from './model.ts';
import { toSnapshot } from './snapshot.ts';
import { advance } from './step.ts';

/** What pruning needs of a store. */
export interface RoutingHistory {
  /** The oldest recorded steps that are older than the instant, in order. */
  oldestRouting(before: number, limit: number): Promise<{ version: number; events: RoutingEvent[] }[]>;
  /**
   * Everything before this step goes, and the step itself becomes `events`, both or neither.
   * @returns false: it is not there any more, because another process has pruned beyond it
   */
  forgetRouting(version: number, events: readonly RoutingEvent[]): Promise<boolean>;
}

const AT_ONCE = 500;

/**
 * Forgets the steps that are older than the instant. What they led to stays, as the first event of what is kept: so a
 * replay still begins at the beginning, and comes to the same end.
 *
 * @returns how many steps are gone
 */
export async function pruneRoutingEvents(store: RoutingHistory, before: number): Promise<number> {
  let gone = 0;
  for (;;) {
    const steps = await store.oldestRouting(before, AT_ONCE);
    const last = steps.at(-1);
    if (!last || steps.length < 2) return gone;
    const { state } = advance(
      emptyState(),
      steps.flatMap(({ events }) => events),
    );
    const restored: RoutingEvent = { type: 'restored', at: state.at, snapshot: toSnapshot(state) };
    if (!(await store.forgetRouting(last.version, [restored]))) return gone;
    gone += steps.length - 1;
  }
}
