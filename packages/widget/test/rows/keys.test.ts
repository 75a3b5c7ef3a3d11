import { expect } from '@open-wc/testing';
import { STATES } from '../fixtures/states.ts';
import { hiddenParts, ringFaults } from '../measures/focus.ts';
import { hasty, shortcuts } from '../measures/pressing.ts';
import { called, controls } from '../measures/seen.ts';
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

describe(`A17, A18, A21${SCROLLS_WHOLE ? ', A22' : ''}: each state by Tab alone`, () => {
  for (const state of Object.keys(STATES)) {
    it(state, async function () {
      this.timeout(30_000);
      const page = await show(state);
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
        faults.push(...ringFaults(focused), ...(SCROLLS_WHOLE ? hiddenParts(focused) : []));
      }
      expect([...faults, ...unreached(there, stops)]).to.deep.equal([]);
      // A question that has to be answered keeps the focus; Esc is an answer.
      if (!modal) expect(called(page.focused!), 'behind the last stop').to.equal(called(after));
    });
  }
});

describe('A18: Esc, as often as there are steps', () => {
  for (const state of Object.keys(STATES)) {
    if (STATES[state]!.shut) continue;
    it(`${state}: closes, and the focus is at the launcher`, async () => {
      const page = await show(state);
      if (!page.element.shadowRoot!.activeElement) page.button('Bezárás').focus();
      for (let step = 0; step < 5 && page.launcher.hidden; step++) {
        await press('Escape');
        await page.settled();
      }
      await page.until(() => !page.launcher.hidden, 'the launcher');
      expect(called(page.focused!)).to.equal(called(page.launcher));
    });
  }
});

describe('A19, A25: each state, a finger and keys that rest on it', () => {
  for (const state of Object.keys(STATES)) {
    it(`${state}: nothing happens before the pointer is lifted, nor by a single character`, async () => {
      const page = await show(state);
      const settled = (): Promise<void> => page.settled();
      const root = page.modal ?? page.element;
      const [first] = controls(root);
      first!.focus();
      await settled();
      expect([...(await shortcuts(root, first!, settled)), ...(await hasty(root, settled))]).to.deep.equal([]);
    });
  }
});
