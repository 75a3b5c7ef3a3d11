import { BLACK, contrast, readable, WHITE, type Rgb } from './contrast.ts';

/** Text, WCAG 1.4.6; boundaries of controls, 1.4.11. The focus ring has the accent's colour, which is text as well. */
const TEXT = 7;
const CONTROL = 3;

/** What a page may set as `--segit-…`. */
export const SETTABLE = ['surface', 'sunken', 'own', 'text', 'muted', 'accent', 'on-accent', 'line'] as const;
/** Ours alone, and looked at too: on a page's background they may be out of place. */
const OURS = ['warn-surface', 'danger-surface', 'accent-strong', 'danger', 'good'] as const;
export const COLOURS = [...SETTABLE, ...OURS];
export type Colour = (typeof COLOURS)[number];
export type Look = Readonly<Record<Colour, Rgb>>;

/** What text is written on. */
const GROUNDS = ['surface', 'sunken', 'own', 'warn-surface', 'danger-surface'] as const;

/** What is written or drawn on which of them. */
const ON: Readonly<Partial<Record<Colour, { least: number; on: readonly Colour[] }>>> = {
  text: { least: TEXT, on: GROUNDS },
  muted: { least: TEXT, on: ['surface', 'sunken', 'own'] },
  accent: { least: TEXT, on: ['surface', 'sunken', 'own', 'warn-surface'] },
  danger: { least: TEXT, on: ['surface', 'sunken', 'own', 'danger-surface'] },
  good: { least: TEXT, on: ['surface', 'sunken'] },
  line: { least: CONTROL, on: ['surface', 'sunken'] },
};

/** Why a colour is not worn as it was given: too little contrast on `ground`; on a ground itself, of any text. */
export interface Correction {
  readonly colour: Colour;
  readonly worn: Rgb;
  readonly least: number;
  readonly ratio: number;
  readonly ground: Colour;
}

/**
 * What has to change in a look so that everything in it can be read; nothing, where it can be. A ground on which no text
 * can be read is moved away from the text, a text is moved away from its grounds: each as little as it must.
 */
export function corrections(given: Look): Correction[] {
  const dark = isDark(given.surface);
  const [near, far] = dark ? [BLACK, WHITE] : [WHITE, BLACK];
  const worn: Record<Colour, Rgb> = { ...given };
  const found: Correction[] = [];
  const move = (colour: Colour, end: Rgb, least: number, on: readonly (readonly [Colour, Rgb])[]): void => {
    const ratios = on.map(([ground, value]) => ({ ground, ratio: contrast(given[colour], value) }));
    const worst = ratios.reduce((one, other) => (other.ratio < one.ratio ? other : one));
    if (worst.ratio >= least) return;
    const grounds = on.map(([, value]) => value);
    worn[colour] = readable(given[colour], end, grounds, least);
    found.push({ colour, worn: worn[colour], least, ...worst });
  };
  for (const ground of GROUNDS) move(ground, near, TEXT, [['text', far]]);
  for (const [colour, { least, on }] of Object.entries(ON) as [Colour, { least: number; on: readonly Colour[] }][])
    move(
      colour,
      far,
      least,
      on.map((ground) => [ground, worn[ground]]),
    );
  // The accent is far from the surface by now, so that what is near to it can be read on it.
  move('accent-strong', far, TEXT, [['on-accent', near]]);
  move('on-accent', near, TEXT, [
    ['accent', worn.accent],
    ['accent-strong', worn['accent-strong']],
  ]);
  return found;
}

/** Whether white is read better on it than black. */
export function isDark(surface: Rgb): boolean {
  return contrast(surface, WHITE) > contrast(surface, BLACK);
}
