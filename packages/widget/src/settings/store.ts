import { chosen, settingsFrom, type Settings } from './fields.ts';

/** Not of one site: the settings are the reader's, on each site of this origin. */
export const SETTINGS_KEY = 'segit:person:settings';

/** What is kept on this device. Where the storage is forbidden, it is as for everybody. */
export function readSettings(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}'));
  } catch {
    return settingsFrom({});
  }
}

/** Where the storage is forbidden, they last as long as whoever holds them. */
export function writeSettings(settings: Settings): void {
  const kept = chosen(settings);
  try {
    if (Object.keys(kept).length > 0) localStorage.setItem(SETTINGS_KEY, JSON.stringify(kept));
    else localStorage.removeItem(SETTINGS_KEY);
  } catch {
    // Said above.
  }
}

/** Calls back when another tab has changed them. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === SETTINGS_KEY || key === null) changed(readSettings());
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}
