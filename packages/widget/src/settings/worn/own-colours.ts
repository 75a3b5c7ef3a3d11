import { BLACK, contrast, hexOf, mix, parseColour, readable, WHITE, type Rgb } from './contrast.ts';

/** Text, WCAG 1.4.6; boundaries of controls, 1.4.11. */
const TEXT = 7;
const CONTROL = 3;

/** Surfaces that lie on the background are this much nearer to the text. */
const SUNKEN = 0.05;
const OWN = 0.12;

/**
 * All of the look's colours from two that a reader chose, `#rrggbb` each. A background in the middle, on which nothing can
 * be read well, goes to where something can; the text is moved as far as it must be. Everything that is text has one
 * colour: a reader who chose two wants to see these two.
 */
export function ownColours(text: string, surface: string): Readonly<Record<string, string>> {
  const wish = parseColour(text)!;
  const dark = contrast(parseColour(surface)!, WHITE) > contrast(parseColour(surface)!, BLACK);
  const [near, far] = dark ? [BLACK, WHITE] : [WHITE, BLACK];
  // With some room, since own messages lie on a ground that is nearer to the text.
  const ground = readable(parseColour(surface)!, near, [far], TEXT * 1.5);
  const [sunken, own] = [mix(ground, far, SUNKEN), mix(ground, far, OWN)];
  const ink = readable(wish, far, [ground, sunken, own], TEXT);
  const line = readable(mix(ground, ink, 0.6), far, [ground, sunken], CONTROL);
  const all: Record<string, Rgb> = {
    surface: ground,
    sunken,
    own,
    text: ink,
    muted: ink,
    line,
    hairline: line,
    accent: ink,
    'accent-strong': ink,
    'on-accent': ground,
    danger: ink,
    'danger-surface': ground,
    good: ink,
    'warn-surface': sunken,
  };
  const colours = Object.fromEntries(Object.entries(all).map(([name, value]) => [`--_${name}`, hexOf(value)]));
  return { ...colours, '--_scheme': dark ? 'dark' : 'light' };
}
