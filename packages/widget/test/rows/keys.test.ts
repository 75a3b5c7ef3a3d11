import { expect } from '@open-wc/testing';
import { STATES } from '../fixtures/states.ts';
import { hiddenParts, ringFaults } from '../measures/focus.ts';
import { hasty, shortcuts } from '../measures/pressing.ts';
import { unscanned } from '../measures/scanning.ts';
import { called, controls, CONTROLS } from '../measures/seen.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';

/** Firefox and WebKitGTK scroll only for what is not seen at all: there a part may stay below the edge. */
const SCROLLS_WHOLE = navigator.userAgent.includes('Chrome/');
/** More stops than any state has. */
const MANY = 90;

function neighbour(place: InsertPosition, page: HelpDeskPage): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'Az oldal';
  page.element.insertAdjacentElement(place, button);
  return button;
}

/** The state on the screen, and the launcher out of the way where the panel has taken its place. */
async function show(state: string): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.show(state, { attributes: { theme: 'light' } });
  if (!STATES[state]!.shut) await page.until(() => page.launcher.hidden === true, 'the launcher has gone');
  return page;
}

/** A group of radio buttons is one stop, where it is or at its first. */
const radioGroup = (each: Element): string => (each as HTMLInputElement).name;

/** What was there all the while, and Tab never came to. */
function unreached(there: readonly HTMLElement[], stops: ReadonlySet<Element>): string[] {
  const groups = new Set([...stops].filter((each) => each.matches('[type=radio]')).map(radioGroup));
  return there
    .filter((each) => !stops.has(each) && !each.matches('[tabindex="-1"]'))
    .filter((each) => !(each.matches('[type=radio]') && groups.has(radioGroup(each))))
    .map((each) => `${called(each)} is never reached`);
}

/** A17, A18, A21, A22: what is wrong on the way from the stop before the widget to the one behind it. */
async function walked(page: HelpDeskPage): Promise<string[]> {
  const { modal } = page;
  const [before, after] = [neighbour('beforebegin', page), neighbour('afterend', page)];
  const there = controls(modal ?? page.element);
  if (!modal) before.focus();
  // A question begins at one of its answers.
  const stops = new Set<Element>(modal ? [page.focused!] : []);
  const faults: string[] = [];
  for (let step = 0; step < MANY; step++) {
    await press('Tab');
    const { focused } = page;
    if (focused === after || stops.has(focused!)) break;
    if (!(focused instanceof HTMLElement) || focused === document.body) continue;
    stops.add(focused);
    // Firefox stops at what scrolls, and says nothing; WebKit also at a question, by its name.
    if (!focused.matches(`${CONTROLS}, dialog`)) faults.push(`${called(focused)} is a stop, and nothing to use`);
    faults.push(...ringFaults(focused), ...(SCROLLS_WHOLE ? hiddenParts(focused) : []));
  }
  faults.push(...unreached(there, stops));
  // A question that has to be answered keeps the focus; Esc is an answer.
  if (!modal && page.focused !== after) faults.push(`behind the last stop is ${called(page.focused!)}`);
  for (const each of [before, after]) each.remove();
  return faults;
}

/** A19, A25: what a finger and keys do that only rest on it. */
async function rested(page: HelpDeskPage): Promise<string[]> {
  const settled = (): Promise<void> => page.settled();
  const root = page.modal ?? page.element;
  const [first] = controls(root);
  first!.focus();
  await settled();
  return [...(await shortcuts(root, first!, settled)), ...(await hasty(root, settled))];
}

/** A18: whether Esc, as often as there are steps, closes, and the focus is at the launcher then. */
async function closed(page: HelpDeskPage): Promise<void> {
  if (!page.element.shadowRoot!.activeElement) page.button('Bezárás').focus();
  for (let step = 0; step < 5 && page.launcher.hidden; step++) {
    await press('Escape');
    await page.settled();
  }
  await page.until(() => !page.launcher.hidden, 'the launcher');
  expect(called(page.focused!)).to.equal(called(page.launcher));
}

/** One page for all of it: to put a state on the screen takes as long as to look at it. */
describe(`A17, A18, A19, A21, A25${SCROLLS_WHOLE ? ', A22' : ''}: each state by Tab alone, by scanning, by keys that rest on it, and left by Esc`, () => {
  for (const [state, { shut }] of Object.entries(STATES)) {
    it(state, async function () {
      this.timeout(30_000);
      const page = await show(state);
      expect(await walked(page)).to.deep.equal([]);
      expect(await rested(page)).to.deep.equal([]);
      if (!shut) expect(unscanned(page.element, page.modal ?? page.element)).to.deep.equal([]);
      if (!shut) await closed(page);
    });
  }
});
