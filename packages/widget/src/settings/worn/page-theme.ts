import { BLACK, hexOf, mix, WHITE, type Rgb } from './contrast.ts';
import { COLOURS, corrections, isDark, SETTABLE, type Colour, type Look } from './page-colours.ts';

const watched = new WeakMap<Element, () => void>();
/** What the console has said: each thing once, however many widgets and changes of the theme there are. */
const said = new Set<string>();

/**
 * Wears the colours that a page sets (`--segit-…`) so that they can be read, now and whenever they may have changed, and
 * tells the webmaster on the console what was changed. What the reader chose is stronger than all of it.
 */
export function keepReadable(host: HTMLElement, root: HTMLElement): void {
  const look = watched.get(host) ?? watch(host, root);
  look();
}

function watch(host: HTMLElement, root: HTMLElement): () => void {
  const rules = new CSSStyleSheet();
  (root.getRootNode() as ShadowRoot).adoptedStyleSheets.push(rules);
  const look = (): void => (host.isConnected ? correct(host, root, rules) : stop());
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  const observer = new MutationObserver(look);
  const stop = (): void => {
    observer.disconnect();
    queries.forEach((query) => query.removeEventListener('change', look));
    watched.delete(host);
  };
  queries.forEach((query) => query.addEventListener('change', look));
  observer.observe(host, { attributeFilter: ['theme', 'class', 'style', 'open'] });
  observer.observe(root, { attributeFilter: ['data-theme'] });
  // Where pages usually say that they are dark.
  for (const place of [document.documentElement, document.body])
    observer.observe(place, { attributeFilter: ['class', 'style', 'data-theme'] });
  watched.set(host, look);
  return look;
}

function correct(host: HTMLElement, root: HTMLElement, rules: CSSStyleSheet): void {
  // What the page gives is seen without what was made of it.
  rules.replaceSync('');
  // In forced colours all are the system's. A browser without `color-mix` cannot say in numbers what a colour is.
  if (matchMedia('(forced-colors: active)').matches || !CSS.supports('color', 'color-mix(in srgb, red, red)')) return;
  const given = givenTo(host);
  const none = SETTABLE.filter((colour) => given[colour] && !CSS.supports('color', given[colour]));
  rules.replaceSync(`:host { ${none.map((colour) => `--segit-${colour}: initial !important;`).join(' ')} }`);

  const { look, seeThrough } = lookOf(root);
  const wrong = corrections(look);
  const used: Partial<Record<Colour, Rgb>> = Object.fromEntries(
    [...none, ...seeThrough].map((colour) => [colour, look[colour]]),
  );
  for (const { colour, worn } of wrong) used[colour] = worn;
  rules.replaceSync(rulesFor(used, look));

  for (const colour of SETTABLE) {
    if (!used[colour]) continue;
    const reason = wrong.find((each) => each.colour === colour);
    const problem = none.includes(colour)
      ? 'is no colour'
      : reason
        ? `has ${reason.ratio.toFixed(2)}:1 with --segit-${reason.ground} and needs ${reason.least}:1`
        : 'can be seen through';
    const value = given[colour] ?? `${hexOf(look[colour])} (default)`;
    report(`--segit-${colour}: ${value} ${problem}; used: ${hexOf(used[colour])}`);
  }
}

/** The page's own rules weigh less than an important one of ours; the reader's colours lie on the root and stay stronger. */
function rulesFor(used: Partial<Record<Colour, Rgb>>, look: Look): string {
  const settable: readonly string[] = SETTABLE;
  const all = Object.entries(used);
  const pages = all.filter(([colour]) => settable.includes(colour));
  const ours = all.filter(([colour]) => !settable.includes(colour));
  const scheme = isDark(used.surface ?? look.surface) ? 'dark' : 'light';
  return `
    :host { ${pages.map(([colour, value]) => `--segit-${colour}: ${hexOf(value)} !important;`).join(' ')} }
    .root.root.root { --_scheme: ${scheme}; ${ours.map(([colour, value]) => `--_${colour}: ${hexOf(value)};`).join(' ')} }
  `;
}

/** What the page sets, as it stands there. */
function givenTo(host: HTMLElement): Readonly<Partial<Record<Colour, string>>> {
  const style = getComputedStyle(host);
  const all = SETTABLE.map((colour) => [colour, style.getPropertyValue(`--segit-${colour}`).trim()]);
  return Object.fromEntries(all.filter(([, text]) => text));
}

/** All colours in numbers. Nothing shines through a colour of the page's: nobody knows what would be behind it. */
function lookOf(root: HTMLElement): { look: Look; seeThrough: Colour[] } {
  const behind = getComputedStyle(root).getPropertyValue('--_scheme').trim() === 'dark' ? BLACK : WHITE;
  const probe = document.createElement('span');
  root.append(probe);
  const seeThrough: Colour[] = [];
  const entries = COLOURS.map((colour) => {
    probe.style.color = `color-mix(in srgb, var(--_${colour}), var(--_${colour}))`;
    const [value, alpha] = parse(getComputedStyle(probe).color);
    if (alpha < 1) seeThrough.push(colour);
    return [colour, mix(behind, value, alpha)] as const;
  });
  probe.remove();
  return { look: Object.fromEntries(entries) as unknown as Look, seeThrough };
}

/** What a browser makes of `color-mix`: `color(srgb 0.04 0.29 0.44 / 0.5)`, perhaps beyond what a screen can show. */
function parse(text: string): [value: Rgb, alpha: number] {
  const parts = (text.replace(/^.*srgb/, '').match(/-?[\d.]+(?:e-?\d+)?|none/g) ?? []).map((part) =>
    Math.min(Math.max(Number(part) || 0, 0), 1),
  );
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return [[red * 255, green * 255, blue * 255], alpha];
}

function report(line: string): void {
  if (said.has(line)) return;
  said.add(line);
  // eslint-disable-next-line no-console -- the webmaster's place to learn of it
  console.warn(`<segit-a-hivatal> ${line}`);
}
