import type { Heard } from '../a11y/hearing/options.ts';
import type { Access } from '../a11y/scanning/options.ts';

/**
 * Everything that a reader can set, in one place: what it may be, and what it is for whoever sets nothing. A setting that
 * is added here is kept, carried to the city's other sites, exported and wiped with the others.
 */
interface Field<Value> {
  readonly initial: Value;
  /** What comes from a storage, a file or an address is not believed. */
  accepts(value: unknown): value is Value;
}

const flag = (initial: boolean): Field<boolean> => ({
  initial,
  accepts: (value): value is boolean => typeof value === 'boolean',
});

const oneOf = <Value extends string>(initial: NoInfer<Value>, ...values: readonly Value[]): Field<Value> => ({
  initial,
  accepts: (value): value is Value => (values as readonly unknown[]).includes(value),
});

/** `#rrggbb`, as an `<input type="color">` gives it. */
const colour = (initial: string): Field<string> => ({
  initial,
  accepts: (value): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value),
});

/** Of something whose own code knows what it may be. */
const part = <Value>(): Field<Partial<Value>> => ({
  initial: {},
  accepts: (value): value is Partial<Value> => typeof value === 'object' && value !== null,
});

export const FIELDS = {
  /** Percents of the reader's own size: the steps that browsers have a name for, which follows that size. */
  textSize: oneOf('100', '100', '112', '150', '200'),
  lineSpacing: oneOf('normal', 'normal', 'wide', 'wider'),
  letterSpacing: oneOf('normal', 'normal', 'wide', 'wider'),
  theme: oneOf('system', 'system', 'light', 'dark', 'contrast-light', 'contrast-dark', 'own'),
  ownText: colour('#ffff00'),
  ownSurface: colour('#000000'),
  largeTargets: flag(false),
  /** Besides what the device is set to. */
  lessMotion: flag(false),
  enterSends: flag(true),
  announceTyping: flag(true),
  /** For how many seconds a message can be taken back. */
  undoSend: oneOf('off', 'off', '5', '10', '15', '20', '30'),
  /** What is written here is seen before it is sent. */
  realTimeText: flag(false),
  /** How what the operator is writing is heard. */
  hearing: oneOf('message', 'message', 'sentence', 'pause', 'off'),
  /** Phrases, switches, and a pointer that rests: looked at by the code that uses them, which comes where they are set. */
  access: part<Access>(),
  /** How much is announced, read aloud, and with which sounds: in the same way. */
  heard: part<Heard>(),
} satisfies Record<string, Field<unknown>>;

/** How the widget looks and behaves for this reader. */
export type Settings = {
  readonly [Key in keyof typeof FIELDS]: (typeof FIELDS)[Key] extends Field<infer Value> ? Value : never;
};

const keys = Object.keys(FIELDS) as (keyof Settings)[];

/** The settings that a stored or foreign value stands for: what is missing or cannot be used is as for everybody. */
export function settingsFrom(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const entries = keys.map((key) => [key, FIELDS[key].accepts(given[key]) ? given[key] : FIELDS[key].initial]);
  return Object.fromEntries(entries) as Settings;
}

/** Only what differs from everybody's: short, and a later version's better default reaches whoever never chose. */
export function chosen(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    keys.filter((key) => settings[key] !== FIELDS[key].initial).map((key) => [key, settings[key]]),
  );
}
