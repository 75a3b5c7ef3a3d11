/** Contrast as WCAG 2.2 reckons it, for colours that we did not choose. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb`, or what a browser computes: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`. Undefined: it is none of these. */
export function parseColour(text: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  if (hex) return hex.slice(1).map((part) => parseInt(part, 16)) as unknown as Rgb;
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(text.trim())?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
  return numbers.slice(0, 3) as unknown as Rgb;
}

export const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];
const STEPS = 64;

/** The colour nearest to `colour`, on the way to `end`, that has at least `least` to each of `grounds`; if none has, `end`. */
export function readable(colour: Rgb, end: Rgb, grounds: readonly Rgb[], least: number): Rgb {
  for (let step = 0; step < STEPS; step++) {
    const moved = mix(colour, end, step / STEPS);
    if (grounds.every((ground) => contrast(moved, ground) >= least)) return moved;
  }
  return end;
}

/** `share` of the way from one colour to the other, in whole parts: what is reckoned is what is shown. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, index) => Math.round(part + (to[index]! - part) * share)) as unknown as Rgb;
}
