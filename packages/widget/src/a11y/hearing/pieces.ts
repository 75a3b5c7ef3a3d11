/** Some voices stop by themselves after 15 s: no piece is as long as that. */
const MOST = 180;

/** A text in pieces that a voice can say: whole sentences where there are any, then parts of sentences, then words. */
export function pieces(text: string): string[] {
  const result: string[] = [];
  let rest = sayable(text);
  while (rest.length > MOST) {
    const end = endOf(rest.slice(0, MOST));
    result.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest) result.push(rest);
  return result;
}

function endOf(start: string): number {
  const ends = [/^[^]*[.!?…](?=\s)/u, /^[^]*[,;:–](?=\s)/u, /^[^]*(?=\s)/u];
  for (const end of ends) {
    const length = end.exec(start)?.[0].length;
    if (length) return length;
  }
  return start.length;
}

/** Of a web address, which would be spelt out, the site is enough: the address stands in the message. */
function sayable(text: string): string {
  return text.replace(/https?:\/\/(?:www\.)?([\w.-]*\w)\S*/giu, '$1').trim();
}
