import { detect, type DetectOptions } from './detect.ts';
import { read } from './reading.ts';

/** Six digits and more in a row, however they are divided; and an address, as far as it is written. */
const BEGUN = /\d(?:[ .,/()-]{0,3}\d){5,}|[^\s@]{0,64}@\S{0,64}/g;
const DATE = /^(?:19|20)\d\d[. /-]{1,3}\d{1,2}(?:[. /-]{1,3}\d{1,2})?$/;

/**
 * A text that is still being written, as the other side may see it: what will be redacted is dots, and so is what may become it,
 * since nine of ten digits give away the tenth. As long as the text, so that places stay what they are.
 */
export function coverDraft(text: string, options?: DetectOptions): string {
  const begun = Array.from(read(text).folded.matchAll(BEGUN), ({ 0: found, index }) => ({ found, index }))
    .filter(({ found }) => !DATE.test(found))
    .map(({ found, index }) => ({ start: index, end: index + found.length }));
  return dots(dots(text, redactable(text, options)), begun);
}

/** Only what is complete and certain. */
export const coverCertain = (text: string, options?: DetectOptions): string => dots(text, redactable(text, options));

const redactable = (text: string, options?: DetectOptions) =>
  detect(text, options).filter(({ action }) => action === 'redact');

function dots(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  let covered = '';
  let end = 0;
  for (const place of places) {
    covered += text.slice(end, place.start) + '•'.repeat(place.end - place.start);
    end = place.end;
  }
  return covered + text.slice(end);
}
