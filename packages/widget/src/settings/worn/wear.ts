import { sheet } from '../../styles/sheet.ts';
import type { Announcer } from '../../a11y/announcer.ts';
import type { Settings } from '../fields.ts';
import { readSettings } from '../store.ts';
import { assistWith } from './assistance.ts';
import type { Host } from './city.ts';
import { hearWith } from './hearing.ts';
import { ownColours } from './own-colours.ts';
import { wornStyles } from './worn.styles.ts';

/** What is seen of the settings, each as a `data-` attribute of the root that the style sheet knows. */
const SEEN = ['textSize', 'lineSpacing', 'letterSpacing', 'theme', 'largeTargets', 'lessMotion'] as const;

const dressed = new WeakSet<Element>();

/**
 * Puts on what the reader set, and helps with it; by default what is kept. It lies on the root inside the shadow root and not on the element: that one's attributes
 * and style are the page's.
 */
export function wear(root: HTMLElement, settings: Settings = readSettings(), announcer?: Announcer): void {
  const say = (text: string): void => announcer?.say(text);
  if (!dressed.has(root)) {
    dressed.add(root);
    const shadow = root.getRootNode() as ShadowRoot;
    shadow.adoptedStyleSheets.push(sheet(wornStyles));
    void carry(shadow.host as Host, root, announcer);
  }
  for (const key of SEEN) root.dataset[key] = String(settings[key]);
  for (const name of Object.keys(ownColours('#000000', '#ffffff'))) root.style.removeProperty(name);
  for (const [name, value] of Object.entries(coloursOf(settings))) root.style.setProperty(name, value);
  if (announcer) hearWith(settings, root, announcer);
  void assistWith(settings, root, say);
}

/** Settings come from and go to the city's other sites; not from and to a computer that many use. */
async function carry(host: Host, root: HTMLElement, announcer: Announcer | undefined): Promise<void> {
  if (!host.server || host.hasAttribute('kiosk')) return;
  const say = (text: string): void => announcer?.say(text);
  try {
    if (location.hash.includes('segit='))
      await (await import('./arrival.ts')).arrive(host, root, (settings) => wear(root, settings, announcer), say);
    (await import('./departure.ts')).carryOn(host);
  } catch {
    // They could not be loaded; everything else is worn all the same.
  }
}

function coloursOf({ theme, ownText, ownSurface }: Settings): Readonly<Record<string, string>> {
  switch (theme) {
    case 'contrast-light':
      return ownColours('#000000', '#ffffff');
    case 'contrast-dark':
      return ownColours('#ffffff', '#000000');
    case 'own':
      return ownColours(ownText, ownSurface);
    default:
      return {};
  }
}
