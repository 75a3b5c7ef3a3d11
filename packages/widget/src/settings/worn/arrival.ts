import type { Language } from '@segit-a-hivatal/contract';
import { chosen, type Settings } from '../fields.ts';
import { readSettings, SETTINGS_KEY, writeSettings } from '../store.ts';
import { sheet } from '../../styles/sheet.ts';
import { cityOrigins, type Host } from './city.ts';
import { unpacked } from './parcel.ts';
import { CARRIED_TEXTS } from './carried-texts.ts';

const styles = `
.carried { position: relative; box-sizing: border-box; margin-block-end: 0.75em; padding: 0.75em 1em; max-inline-size: 22em; border: 2px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); color: var(--_text); }
.carried p { margin: 0 0 0.5em; overflow-wrap: anywhere; }
.carried div { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); }
.carried button { font: inherit; font-weight: 600; color: var(--_accent); background: var(--_surface); border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.67); min-block-size: var(--_target); min-inline-size: var(--_target); padding: 0.375em 0.875em; cursor: pointer; }
.carried button:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
:host([open]) .carried { display: none; }
@media (forced-colors: active) { .carried button { border-color: ButtonBorder; } .carried button:focus-visible { outline-color: Highlight; } }
`;

/**
 * Takes over what somebody set on another of the city's sites, from the fragment of the address that they came by: says so,
 * and offers to take it back. From a page that is none of the city's, nothing is taken. The page's own fragment stays.
 */
export async function arrive(
  host: Host,
  root: HTMLElement,
  use: (settings: Settings) => void,
  say: Say,
): Promise<void> {
  const parcel = unpacked(location.hash.slice(1));
  if (!parcel) return;
  clearAddress(parcel.rest);
  const { settings } = parcel;
  if (!settings || !document.referrer) return;
  const { origin: from, host: name } = new URL(document.referrer);
  if (from === location.origin || !(await cityOrigins(host)).includes(from)) return;
  const before = readSettings();
  if (JSON.stringify(chosen(before)) === JSON.stringify(chosen(settings))) return;
  const set = (wanted: Settings): void => {
    writeSettings(wanted);
    use(wanted);
    // A panel that is there already hears of it as of another tab's choice.
    dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
  };
  set(settings);
  const texts = CARRIED_TEXTS[root.lang as Language];
  const taken = texts.taken(name);
  say(`${taken} ${texts.undo}: ${texts.where}`);
  offer(root, taken, [
    [texts.undo, () => (set(before), say(texts.undone))],
    [texts.keep, () => undefined],
  ]);
}

type Say = (text: string) => void;

/** With its own fragment, the page is shown from where that leads; the parcel had hidden it from the browser. */
function clearAddress(rest: string): void {
  history.replaceState(history.state, '', location.pathname + location.search);
  if (rest) location.replace(`#${rest}`);
}

function offer(root: HTMLElement, text: string, choices: readonly (readonly [name: string, act: () => void])[]): void {
  (root.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet(styles));
  const place = root.querySelector('.place')!;
  const launcher = place.querySelector<HTMLElement>('.launcher')!;
  const [notice, words, row] = ['section', 'p', 'div'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  notice.className = 'carried';
  words.textContent = text;
  for (const [name, act] of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => {
      act();
      // The button goes: the focus must not fall to the page's beginning.
      launcher.focus();
      notice.remove();
    });
    row.append(button);
  }
  notice.append(words, row);
  place.insertBefore(notice, launcher);
}
