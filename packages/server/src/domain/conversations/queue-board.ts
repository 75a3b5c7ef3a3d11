import type { WaitReason } from '@segit-a-hivatal/contract';
import type { Alternative } from '../sites/index.ts';

export interface QueueStanding {
  /** 1 is next. */
  readonly position: number;
  /** Null: nobody can be expected now. */
  readonly expectedWaitSeconds: number | null;
  /** Set where one of the two is worse than what was told before. */
  readonly reason: WaitReason | null;
  /** What the site offers beside waiting. */
  readonly alternatives: readonly Alternative[];
}

/** Where everybody stands; the routing says so. */
export interface QueueBoard {
  /** Calls when somebody's standing may have changed. */
  watch(changed: () => void): () => void;
  /** Undefined for one that does not wait, or is not known yet. */
  position(id: string): QueueStanding | undefined;
  dispose(): void;
}
