import type { Hearing } from '@segit-a-hivatal/widget/a11y';

/** What an operator may set for this browser. Nothing of any conversation. */
export interface Settings {
  /** A soft tone when a citizen waits or writes. */
  readonly sound: boolean;
  /** Desktop notifications; effective only where the browser has been allowed to show them. */
  readonly notifications: boolean;
  /** F2, F8 and F9. Off by default: they take keys that other software may use. */
  readonly shortcuts: boolean;
  /** Targets of 64 px with 16 px between them. */
  readonly largeTargets: boolean;
  /** Citizens see what is written here before it is sent. */
  readonly realTimeText: boolean;
  /** How what a citizen is writing is heard, where the citizen shows it. */
  readonly hearing: Hearing;
}

/** Those that are on or off. */
export type Switch = Exclude<keyof Settings, 'hearing'>;

export const HEARINGS: readonly Hearing[] = ['message', 'sentence', 'pause', 'off'];

const DEFAULTS: Settings = {
  ...{ sound: true, notifications: false, shortcuts: false, largeTargets: false },
  ...{ realTimeText: false, hearing: 'message' },
};
const KEY = 'segit-desk.settings';

/** The settings as they stand; dispatches `change`. */
export class SettingsStore extends EventTarget {
  private readonly storage: Storage;
  private value: Settings;

  constructor(storage: Storage = localStorage) {
    super();
    this.storage = storage;
    this.value = read(storage);
  }

  get current(): Settings {
    return this.value;
  }

  set(change: Partial<Settings>): void {
    this.value = { ...this.value, ...change };
    this.storage.setItem(KEY, JSON.stringify(this.value));
    this.dispatchEvent(new Event('change'));
  }
}

/** Whatever is stored, every setting is one that can be chosen afterwards. */
function read(storage: Storage): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(storage.getItem(KEY) ?? '{}');
  } catch {
    stored = {};
  }
  const value = (name: Switch): boolean => {
    const found = (stored as Partial<Settings> | null)?.[name];
    return typeof found === 'boolean' ? found : DEFAULTS[name];
  };
  return {
    sound: value('sound'),
    notifications: value('notifications'),
    shortcuts: value('shortcuts'),
    largeTargets: value('largeTargets'),
    realTimeText: value('realTimeText'),
    hearing: HEARINGS.find((each) => each === (stored as Partial<Settings> | null)?.hearing) ?? DEFAULTS.hearing,
  };
}
