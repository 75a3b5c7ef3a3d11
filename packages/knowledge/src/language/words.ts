/** The words of a text, as written. The „e-” of electronic things belongs to its word: „e-papír”, „e papír” are „epapír”. */
export function words(text: string): readonly string[] {
  // Behind a hyphen „e” asks: „kell-e bejelenteni”.
  const joined = text.normalize('NFC').replace(/(?<![-\p{L}])(e)[-\s](?=\p{L})/giu, '$1');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}
