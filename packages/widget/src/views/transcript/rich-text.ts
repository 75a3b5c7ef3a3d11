/** A piece of what a person wrote: plain, or the address of a page. */
export interface TextPart {
  readonly text: string;
  /** The address to go to; only `http` and `https`. */
  readonly href?: string;
}

/** Addresses in plain letters only: what looks like one and holds look-alikes or direction marks stays text. */
const ADDRESS = /https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+/g;

/** Splits a text so that its web addresses can be followed. Everything else, `javascript:` too, stays literal text. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    // The full stop behind an address ends the sentence.
    const address = match[0].replace(/[.,;:!?')\]]+$/, '');
    if (!URL.canParse(address)) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: address, href: address });
    end = match.index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
