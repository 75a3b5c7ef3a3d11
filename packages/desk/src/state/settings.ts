/** What an operator may set for this browser. Only switches: nothing of any conversation. */
export interface Settings {
  /** A soft tone when a citizen waits or writes. */
  readonly sound: boolean;
  /** Desktop notifications; effective only where the browser has been allowed to show them. */
  readonly notifications: boolean;
  /** F8 and F9. Off by default: they take keys that other software may use. */
  readonly shortcuts: boolean;
  /** Targets of 64 px with 16 px between them. */
  readonly largeTargets: boolean;
}

const DEFAULTS: Settings = { sound: true, notifications: false, shortcuts: false, largeTargets: false };
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

/** Whatever is stored, every setting is a boolean afterwards. */
function read(storage: Storage): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(storage.getItem(KEY) ?? '{}');
  } catch {
    stored = {};
  }
  const value = (name: keyof Settings): boolean => {
    const found = (stored as Partial<Settings> | null)?.[name];
    return typeof found === 'boolean' ? found : DEFAULTS[name];
  };
  return {
    sound: value('sound'),
    notifications: value('notifications'),
    shortcuts: value('shortcuts'),
    largeTargets: value('largeTargets'),
  };
}
