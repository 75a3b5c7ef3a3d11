/** The font in which what is filled in is shown; null: it has not come. */
export async function loadFont(): Promise<Uint8Array | null> {
  try {
    const address = new URL('../../fonts/noto-sans-forms.ttf', import.meta.url).href;
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
