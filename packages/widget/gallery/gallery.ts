/**
 * `npm run gallery`: the states of the widget side by side. What is to be seen is in the address, so that it can be sent on:
 * `?state=waiting&theme=dark&language=hu&width=320`, each as often as wanted; empty, it is all of them.
 */
import { LANGUAGES, THEMES, WINDOWS } from '../test/fixtures/looks.ts';
import { STATES } from '../test/fixtures/states.ts';

/** What can be chosen: its label, its values, and the one that is seen first; empty, it is all. */
const CHOICES = {
  state: { label: 'State', values: Object.keys(STATES), first: '' },
  theme: { label: 'Theme', values: Object.keys(THEMES), first: 'light' },
  language: { label: 'Language', values: Object.keys(LANGUAGES), first: 'hu' },
  width: { label: 'Width, px', values: Object.keys(WINDOWS), first: '400' },
} as const;
type Choice = keyof typeof CHOICES;

const query = new URLSearchParams(location.search);
const chosen = Object.fromEntries(
  Object.entries(CHOICES).map(([name, { first }]) => [name, query.has(name) ? query.getAll(name) : [first]]),
) as Record<Choice, string[]>;
const wanted = (name: Choice): readonly string[] => {
  const names = chosen[name].filter(Boolean);
  return names.length > 0 ? names : CHOICES[name].values;
};

const pages = wanted('state').flatMap((state) =>
  wanted('width').flatMap((width) =>
    wanted('theme').flatMap((theme) => wanted('language').map((language) => ({ state, theme, language, width }))),
  ),
);

document.querySelector('.choices')!.append(...Object.keys(CHOICES).map((name) => choice(name as Choice)));
document.querySelector('h2')!.textContent = pages.length === 1 ? 'One page' : `${pages.length} pages`;
document.querySelector<HTMLElement>('.note')!.hidden = !wanted('theme').some((theme) => THEMES[theme]?.forcedColors);
document.querySelector('.frames')!.append(...pages.map(framed));

function choice(name: Choice): HTMLElement {
  const { label, values } = CHOICES[name];
  const select = document.createElement('select');
  select.name = name;
  select.append(new Option('all', ''), ...values.map((value) => new Option(value, value)));
  select.value = chosen[name].length === 1 ? chosen[name][0]! : '';
  const labelled = document.createElement('label');
  labelled.append(label, select);
  return labelled;
}

function framed(page: Readonly<Record<Choice, string>>): HTMLElement {
  const { state, theme, language, width } = page;
  const size = WINDOWS[width]!;
  const name = `${state}, ${theme}, ${language}, ${width} px`;
  const address = `page.html?${new URLSearchParams({ state, theme, language }).toString()}`;
  const frame = document.createElement('iframe');
  Object.assign(frame, { ...size, title: name, loading: 'lazy', src: address });
  // A state that opens takes the focus, which is with whoever chooses; then it can be used.
  frame.inert = true;
  frame.addEventListener('shown', () => (frame.inert = false), { once: true });

  const link = document.createElement('a');
  Object.assign(link, { href: address, textContent: name });
  Object.assign(link.dataset, { path: `${width}/${theme}/${language}/${state}`, theme, ...size });
  const caption = document.createElement('figcaption');
  caption.append(link);
  const piece = document.createElement('div');
  piece.className = 'piece';
  piece.append(frame);
  const figure = document.createElement('figure');
  figure.append(caption, piece);
  return figure;
}
