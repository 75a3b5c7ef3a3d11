/**
 * What the launcher knows of earlier pages. The storage may be forbidden; then nothing is remembered and nothing fails.
 * The conversation's key is written by the client; the panel's is the tab's own, so that another tab does not open too.
 */
export interface LauncherMemory {
  readonly hasConversation: () => boolean;
  /** The conversation is a message that was left, whose answer may have come while nobody was on the page. */
  readonly awaitsAnswer: () => boolean;
  readonly wasOpen: () => boolean;
  readonly setOpen: (open: boolean) => void;
  /** Whether easy language was asked for: a preference, kept by the client. */
  readonly easy: () => boolean;
  /** Whether the reader has set anything. */
  readonly hasSettings: () => boolean;
  /** The language that the person chose, against the page's. */
  readonly language: () => string | null;
  readonly setLanguage: (language: string) => void;
  /** Removes all that is kept of the site and of the person, whoever wrote it. */
  readonly wipe: () => void;
}

const PERSON = 'segit:person:';

export function launcherMemory(site: string): LauncherMemory {
  const prefix = `segit:${site}:`;
  const panelKey = `${prefix}panel`;
  const languageKey = `${prefix}language`;
  const person = (key: string): string | null | undefined => attempt(() => localStorage.getItem(PERSON + key));
  const conversation = (): string | null | undefined => attempt(() => localStorage.getItem(`${prefix}conversation`));
  return {
    hasConversation: () => conversation() != null,
    awaitsAnswer: () => conversation()?.includes('"left":true') ?? false,
    wasOpen: () => attempt(() => sessionStorage.getItem(panelKey)) === 'open',
    setOpen(open) {
      attempt(() => (open ? sessionStorage.setItem(panelKey, 'open') : sessionStorage.removeItem(panelKey)));
    },
    easy: () => person('preferences')?.includes('"EASY_LANGUAGE"') === true,
    hasSettings: () => person('settings') != null,
    language: () => attempt(() => localStorage.getItem(languageKey)) ?? null,
    setLanguage: (language) => attempt(() => localStorage.setItem(languageKey, language)),
    wipe() {
      for (const storage of ['localStorage', 'sessionStorage'] as const)
        attempt(() => [prefix, PERSON].forEach((each) => wipe(window[storage], each)));
    },
  };
}

function wipe(storage: Storage, prefix: string): void {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
