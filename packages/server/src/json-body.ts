/** A body that was read, or the status of its refusal: of another type, too long, no JSON. */
export type JsonBody =
  { readonly status: 200; readonly value: unknown } | { readonly status: 400 | 413 | 415; readonly value?: undefined };

/**
 * The JSON of a request. What is too long is read to its end, so that the refusal is heard, and not kept.
 *
 * @param most the longest that is taken, bytes
 */
export async function readJson({ headers, body }: Request, most: number): Promise<JsonBody> {
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) return { status: 415 };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size <= most) chunks.push(chunk);
    }
  } catch {
    // Cut off: nobody is there to read the answer.
    return { status: 400 };
  }
  if (size > most) return { status: 413 };
  try {
    // Fatal: what is no UTF-8 is refused, never altered.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { status: 200, value: JSON.parse(text) as unknown };
  } catch {
    return { status: 400 };
  }
}
