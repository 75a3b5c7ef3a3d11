import type { Listener } from '../listener.ts';
import type { Stage } from '../stage.ts';

/** Something that a citizen does with a screen reader, from a beginning that the journey before has left. */
export interface Journey {
  /** The name of its transcript's file. */
  readonly name: string;
  /** For a Hungarian reader of the transcript. */
  readonly title: string;
  readonly about: string;
  /** Whether it opens a page of its own, and needs nothing of the journey before. */
  readonly alone?: boolean;
  play(stage: Stage, listener: Listener): Promise<void>;
}
