/** What of an element and all that is below it, through open shadow roots, can be seen. */

/** Every element below, through open shadow roots. */
export function everything(root: Element | ShadowRoot): Element[] {
  const shadow = 'shadowRoot' in root && root.shadowRoot ? everything(root.shadowRoot) : [];
  return [...shadow, ...[...root.children].flatMap((child) => [child, ...everything(child)])];
}

/** The element around, as it is drawn: a slot around what it holds, a host around its shadow root. */
export function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** From the element outwards. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = around(at)) yield at;
}

/** The elements around that may cut it off: around a modal dialog there are none. */
export function* frames(element: Element): Generator<Element> {
  for (const each of outwards(element)) {
    if (each !== element) yield each;
    if (each.matches(':modal')) return;
  }
}

/** Left to the ear alone, on purpose. */
const FOR_THE_EAR = '.announcer, .visually-hidden, [aria-live]:empty';

export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return ![...outwards(element)].some((each) => each.matches(FOR_THE_EAR));
}

/** What stops Tab, as it is written. */
export const CONTROLS =
  'button, a[href], summary, select, textarea, input:not([type=hidden]), [tabindex]:not([tabindex="-1"]), [contenteditable]';

/** What can be used: pressed, chosen, written in. */
export function controls(root: Element): HTMLElement[] {
  return everything(root).filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(CONTROLS) && isSeen(each),
  );
}

/** The pieces of text that are seen, each with its element. */
export function texts(root: Element): { readonly node: Text; readonly element: HTMLElement }[] {
  return everything(root)
    .filter((element): element is HTMLElement => element instanceof HTMLElement && isSeen(element))
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
        .map((node) => ({ node, element })),
    );
}

/** The words on it, in one line. */
export const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** For a report: what it is, and the first of its words. */
export const called = (element: Element): string =>
  `${element.localName}${element.id ? `#${element.id}` : ''}${[...element.classList].map((name) => `.${name}`).join('')} „${wordsOf(element).slice(0, 40)}”`;
