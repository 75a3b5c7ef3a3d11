/** What is kept of all this. */
export interface Access extends AccessOptions {
  /** The phrase board is at hand. Not set: where a preference says that it may help. */
  readonly phrases: boolean;
  /** The board says the whole sentence at each choice. */
  readonly speaksPhrases: boolean;
}

/** How somebody who has one or two switches, or a pointer that they cannot press, gets everywhere. */
export interface AccessOptions {
  /** One: it moves on by itself, the switch selects. Two: the one moves on, the other selects. */
  readonly switches: 'none' | 'one' | 'two';
  /** Seconds that it stays at each place, with one switch. */
  readonly switchSeconds: number;
  /** `event.key` of the switch that selects. */
  readonly selectKey: string;
  /** `event.key` of the switch that moves on. */
  readonly nextKey: string;
  /** A press anywhere in the widget is the switch, too: a switch that acts as a mouse button. */
  readonly switchPress: boolean;
  /** The keys are switches also while one writes: for keys that write nothing. */
  readonly switchWhileWriting: boolean;
  /** Seconds for which the pointer rests on something to press it; 0: it has to be pressed. */
  readonly restSeconds: number;
}

const LEAST = 0.5;
const MOST = 10;

/** What was kept, or comes from a file, as far as it can be used. */
export function accessOptions(kept: Partial<Record<keyof AccessOptions, unknown>>): AccessOptions {
  const { switches, switchSeconds, selectKey, nextKey, switchPress, switchWhileWriting, restSeconds } = kept;
  return {
    switches: switches === 'one' || switches === 'two' ? switches : 'none',
    switchSeconds: isSeconds(switchSeconds) ? switchSeconds : 2,
    selectKey: isKey(selectKey) ? selectKey : ' ',
    nextKey: isKey(nextKey) ? nextKey : 'Enter',
    switchPress: switchPress === true,
    switchWhileWriting: switchWhileWriting === true,
    restSeconds: isSeconds(restSeconds) ? restSeconds : 0,
  };
}

/** Seconds within what can be set. */
export function pace(seconds: number): number {
  return Math.min(Math.max(seconds, LEAST), MOST);
}

/** Whether it goes no further in one direction. */
export function isLimit(seconds: number): boolean {
  return seconds <= LEAST || seconds >= MOST;
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && pace(value) === value;
}

/** Escape and Tab stay the ways out. */
function isKey(value: unknown): value is string {
  return typeof value === 'string' && !['', 'Escape', 'Tab'].includes(value);
}
