/**
 * Where what a reader takes for one character begins and ends: no edit cuts a family of emoji, a flag, or a letter from
 * its accent. Browsers without `Intl.Segmenter` get code points, which is right in the end, and shows halves meanwhile.
 */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

/** The last boundary at or before this code unit. */
export function boundaryBefore(text: string, unit: number): number {
  return segmentAt(text, unit)?.index ?? unit;
}

/** The first boundary at or behind this code unit. */
export function boundaryBehind(text: string, unit: number): number {
  const segment = segmentAt(text, unit);
  return !segment || segment.index === unit ? unit : segment.index + segment.segment.length;
}

/** The beginning of a text, as far as this many code units can hold whole characters. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, boundaryBefore(text, most));
}

export function codePoints(text: string): number {
  return [...text].length;
}

function segmentAt(text: string, unit: number): { readonly index: number; readonly segment: string } | undefined {
  // Both ends are boundaries.
  if (unit <= 0 || unit >= text.length) return undefined;
  if (segmenter) return segmenter.segment(text).containing(unit);
  const index = /[\uDC00-\uDFFF]/.test(text[unit]!) && /[\uD800-\uDBFF]/.test(text[unit - 1]!) ? unit - 1 : unit;
  return { index, segment: String.fromCodePoint(text.codePointAt(index)!) };
}
