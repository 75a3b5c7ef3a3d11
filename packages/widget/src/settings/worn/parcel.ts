import { chosen, settingsFrom, type Settings } from '../fields.ts';

/** Settings as they travel in the fragment of a link: `segit=1.` and JSON in base64url. No server ever sees a fragment. */
const MARK = /(?:^|&)segit=([^&]*)/;
const VERSION = '1.';
const MOST_CHARACTERS = 3000;

/** The fragment (without `#`) with what was chosen behind it; null: there is nothing to carry, or too much. */
export function packed(fragment: string, settings: Settings): string | null {
  const choice = chosen(settings);
  if (Object.keys(choice).length === 0) return null;
  const ascii = JSON.stringify(choice).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const text = btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const parcel = `segit=${VERSION}${text}`;
  if (parcel.length > MOST_CHARACTERS) return null;
  return fragment ? `${fragment}&${parcel}` : parcel;
}

/** What a fragment brings, and what is left of it. `settings` null: nothing that can be used; nothing in it is believed. */
export function unpacked(fragment: string): { rest: string; settings: Settings | null } | null {
  const found = MARK.exec(fragment);
  if (!found) return null;
  return { rest: fragment.replace(MARK, ''), settings: read(found[1]!) };
}

function read(text: string): Settings | null {
  if (!text.startsWith(VERSION) || text.length > MOST_CHARACTERS) return null;
  try {
    const json = atob(text.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/'));
    const settings = settingsFrom(JSON.parse(json));
    return Object.keys(chosen(settings)).length > 0 ? settings : null;
  } catch {
    return null;
  }
}
