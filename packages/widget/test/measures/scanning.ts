import { assist } from '../../src/a11y/scanning/index.ts';
import { groupsIn } from '../../src/a11y/scanning/places.ts';
import { deepActiveElement } from '../../src/a11y/focus.ts';
import { called, controls } from './seen.ts';

const [NEXT, SELECT] = ['F7', 'F8'];

/** A switch that is pressed and let go. */
function press(key: string): void {
  for (const type of ['keydown', 'keyup']) {
    const event = new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true });
    (deepActiveElement() ?? document.body).dispatchEvent(event);
  }
}

/**
 * A17: what can be used, and scanning does not come to within one round. The person goes into each group, and to each thing
 * in it. (Of a long conversation the scanning offers the last messages; buttons lead to the others.)
 */
export function unscanned(host: HTMLElement, root: Element): string[] {
  const end = assist(host, { switches: 'two', nextKey: NEXT, selectKey: SELECT }, 'hu', () => undefined);
  const frame = host.shadowRoot!.querySelector('.scanning')!;
  const missing = new Set(controls(root).filter((each) => !each.matches(':disabled') && !isEarlier(each)));
  const entered = new Set<Element>();
  // Into each group, through what is in it, and out again; and the rest of the group in which it began.
  const sizes = groupsIn(host).map(({ length }) => length + 2);
  const round = sizes.reduce((sum, size) => sum + size, Math.max(...sizes));
  for (let presses = 0; presses < round && missing.size > 0; presses++) {
    const here = deepActiveElement()!;
    const isGroup = frame.hasAttribute('data-group');
    if (!isGroup) missing.delete(here as HTMLElement);
    press(isGroup && !entered.has(here) ? SELECT : NEXT);
    if (isGroup) entered.add(here);
  }
  end();
  return [...missing].map((each) => `${called(each)} is never scanned`);
}

/** In a message that is none of the last. */
function isEarlier(control: Element): boolean {
  const message = control.closest('[role=feed] > *');
  return (
    message !== null &&
    [...message.parentElement!.children].indexOf(message) < message.parentElement!.children.length - 5
  );
}
