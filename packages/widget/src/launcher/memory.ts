/**
 * What the launcher knows of earlier pages. The storage may be forbidden; then nothing is remembered and nothing fails.
 * The conversation's key is written by the client; the panel's is the tab's own, so that another tab does not open too.
 */
export interface LauncherMemory {
  readonly hasConversation: () => boolean;
  readonly wasOpen: () => boolean;
  readonly setOpen: (open: boolean) => void;
  /** The language that the person chose, against the page's. */
  readonly language: () => string | null;
  readonly setLanguage: (language: string) => void;
}

export function launcherMemory(site: string): LauncherMemory {
  const panelKey = `segit:${site}:panel`;
  const languageKey = `segit:${site}:language`;
  return {
    hasConversation: () => attempt(() => localStorage.getItem(`segit:${site}:conversation`)) != null,
    wasOpen: () => attempt(() => sessionStorage.getItem(panelKey)) === 'open',
    setOpen(open) {
      attempt(() => (open ? sessionStorage.setItem(panelKey, 'open') : sessionStorage.removeItem(panelKey)));
    },
    language: () => attempt(() => localStorage.getItem(languageKey)) ?? null,
    setLanguage: (language) => attempt(() => localStorage.setItem(languageKey, language)),
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
