import type { UiSettings } from '../views/asides/settings.ts';

const DEFAULTS: UiSettings = { enterSends: true, announceTyping: true, realTimeText: false, hearing: 'message' };

/** Keeps the reader's settings on this device. Where the storage is forbidden they last as long as the page. */
export function settingsStore(site: string): { read(): UiSettings; write(settings: UiSettings): void } {
  const key = `segit:${site}:settings`;
  return {
    read() {
      try {
        const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<UiSettings>;
        return {
          enterSends: stored.enterSends ?? DEFAULTS.enterSends,
          announceTyping: stored.announceTyping ?? DEFAULTS.announceTyping,
          realTimeText: stored.realTimeText ?? DEFAULTS.realTimeText,
          hearing: stored.hearing ?? DEFAULTS.hearing,
        };
      } catch {
        return DEFAULTS;
      }
    },
    write(settings) {
      try {
        localStorage.setItem(key, JSON.stringify(settings));
      } catch {
        // Kept by whoever called, for as long as the page lives.
      }
    },
  };
}
