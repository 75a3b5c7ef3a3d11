import { controls, everything } from './seen.ts';

/** What a press changes of an element: whether it is open, chosen, shown. */
const stateOf = (each: Element): string =>
  ['hidden', 'open', 'aria-expanded', 'aria-pressed', 'aria-checked'].map((name) => each.getAttribute(name)).join();

/** What has changed since then, of all that was there. */
function changes(root: Element): () => boolean {
  const before = everything(root)
    .filter((each) => each.matches('button, summary, details, dialog, [role]'))
    .map((each) => [each, stateOf(each)] as const);
  return () => before.some(([each, was]) => stateOf(each) !== was);
}

const DOWN = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'pointerdown', 'mousedown', 'touchstart'];

/** A25: whether controls do something before the pointer is lifted, or by being pointed at only. */
export async function hasty(root: Element, settled: () => Promise<void>): Promise<string[]> {
  const changed = changes(root);
  // What the browser itself would do is not the widget's: WebKit opens the menu of a select, which then keeps the keys.
  const prevent = (event: Event): void => event.preventDefault();
  DOWN.forEach((type) => document.addEventListener(type, prevent));
  for (const control of controls(root)) {
    for (const type of DOWN) {
      control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    }
  }
  DOWN.forEach((type) => document.removeEventListener(type, prevent));
  await settled();
  return changed() ? ['a control acts before it is let go'] : [];
}

/** A19: which single characters do something where no one writes. */
export async function shortcuts(root: Element, from: HTMLElement, settled: () => Promise<void>): Promise<string[]> {
  const changed = changes(root);
  const taken = [...'abcdefghijklmnopqrstuvwxyzáéíóöőúüű0123456789?/.,-+'].filter((key) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    return !from.dispatchEvent(event);
  });
  await settled();
  return changed() ? [...taken, 'a single character does something'] : taken;
}
