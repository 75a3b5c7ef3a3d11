import { sheet } from '../../styles/sheet.ts';
import type { Settings } from '../fields.ts';
import { readSettings } from '../store.ts';
import { assistWith } from './assistance.ts';
import { ownColours } from './own-colours.ts';
import { wornStyles } from './worn.styles.ts';

/** What is seen of the settings, each as a `data-` attribute of the root that the style sheet knows. */
const SEEN = ['textSize', 'lineSpacing', 'letterSpacing', 'theme', 'largeTargets'] as const;

const dressed = new WeakSet<Element>();

/**
 * Puts on what the reader set, and helps with it; by default what is kept. It lies on the root inside the shadow root and not on the element: that one's attributes
 * and style are the page's.
 */
export function wear(
  root: HTMLElement,
  settings: Settings = readSettings(),
  say: (text: string) => void = () => undefined,
): void {
  if (!dressed.has(root)) {
    dressed.add(root);
    (root.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet(wornStyles));
  }
  for (const key of SEEN) root.dataset[key] = String(settings[key]);
  for (const name of Object.keys(ownColours('#000000', '#ffffff'))) root.style.removeProperty(name);
  for (const [name, value] of Object.entries(coloursOf(settings))) root.style.setProperty(name, value);
  void assistWith(settings, root, say);
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
