import fc from 'fast-check';

/** What people write here, and what is hard to cut: families, flags, skin tones, decomposed ő and ű, Indic clusters. */
const CHARACTERS = [
  ...'aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz .,?\n0123',
  ...['👨‍👩‍👧‍👦', '👩🏽‍🦽', '🇭🇺', '🇩🇪', '🇪🇺', '👋🏿', '🏳️‍🌈', '1️⃣', 'o\u030B', 'u\u030B', 'O\u030B', 'U\u030B', 'क्षि', '𝒳'],
];
/** What, next to something else, makes another character of it. */
const LOOSE = ['\u030B', '\u0301', '\u200D', '\uFE0F', '🇭', '🇺', '👩', '🏽'];

export const written = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...CHARACTERS, ...CHARACTERS, ...LOOSE), { maxLength }).map((parts) => parts.join(''));

/** One change of a text: something in one place is replaced, as by a key, a paste, a prediction, or undo. */
export interface Change {
  readonly from: number;
  readonly gone: number;
  readonly text: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 12 }) }),
  text: fc.oneof({ weight: 6, arbitrary: written(2) }, { weight: 1, arbitrary: written(30) }),
});

/** By code points, so that it cuts through characters too: what a text field lets happen. */
export function changed(text: string, { from, gone, text: put }: Change): string {
  const points = [...text];
  points.splice(Math.round(from * points.length), gone, ...put);
  return points.join('');
}
