import type { SavedEntry, SavedTranscript } from './saved-transcript.ts';

/** Large, dark on light, at most 80 characters a line; nothing is loaded and nothing can run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE = `
:root { color-scheme: light dark; }
body { font: 112.5%/1.6 system-ui, sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; }
h2 { font-size: 1em; margin: 1.5em 0 0; }
p { margin: 0.25em 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; overflow: hidden; }
`;

/**
 * The transcript as a complete document: the language of the whole and of each message, a heading for each, reading
 * order, no script. Built as a DOM and written out by the browser, so that everything a person wrote is text.
 */
export function savedHtml(transcript: SavedTranscript): string {
  const page = document.implementation.createHTMLDocument(transcript.title);
  const element = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
    const result = page.createElement(name);
    result.textContent = text;
    for (const [key, value] of Object.entries(attributes)) result.setAttribute(key, value);
    return result;
  };
  const article = (entry: SavedEntry): HTMLElement => {
    const result = page.createElement('article');
    const when = page.createElement('p');
    when.append(element('time', entry.at, { datetime: entry.instant }));
    const text = element('p', entry.text, { lang: entry.language, dir: 'auto', class: 'text' });
    if (entry.by === null) result.append(text, when);
    else result.append(element('h2', entry.by, { dir: 'auto' }), when, text);
    return result;
  };

  page.documentElement.lang = transcript.language;
  page.head.prepend(
    element('meta', '', { charset: 'utf-8' }),
    element('meta', '', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', '', { name: 'viewport', content: 'width=device-width' }),
  );
  page.head.append(element('style', STYLE));
  const main = page.createElement('main');
  main.append(
    element('h1', transcript.title),
    ...transcript.introduction.map((line) => element('p', line)),
    ...transcript.entries.map(article),
  );
  page.body.append(main);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
