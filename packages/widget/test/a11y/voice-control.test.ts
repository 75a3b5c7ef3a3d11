import { expect } from '@open-wc/testing';
import { STATES } from '../fixtures/states.ts';
import { allElements, HelpDeskPage } from '../support/help-desk-page.ts';

const CONTROLS = 'button, a[href], input:not([type=hidden]), textarea, select, summary';

/** What is read on the screen at a control, and is said to have it pressed. */
function visibleLabel(control: Element): string {
  const labels = control instanceof HTMLInputElement || control.matches('textarea, select') ? labelsOf(control) : [];
  return (labels.length ? labels : [control]).map((each) => each.textContent.replace(/\s+/g, ' ').trim()).join(' ');
}

const labelsOf = (control: Element): Element[] => [...((control as HTMLInputElement).labels ?? [])];

/**
 * The controls that can be reached: of a question that stands in front of everything, its own. Those of a message are said
 * with it, and it is first gone into.
 */
function controls(page: HelpDeskPage): Element[] {
  return allElements(page.question?.open ? page.question : page.panel).filter(
    (each) => each.matches(CONTROLS) && each.getClientRects().length > 0 && !each.closest('[role=article], li'),
  );
}

describe('who speaks to the computer', () => {
  for (const [state, { shut }] of Object.entries(STATES)) {
    if (shut) continue;
    it(`A26: finds each control under a name of its own in „${state}”`, async () => {
      const page = await HelpDeskPage.open(state);
      const names = controls(page).map(visibleLabel);
      expect(names).not.to.include('');
      expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    });

    it(`A24, A26: needs neither to drag nor to hover in „${state}”`, async () => {
      const page = await HelpDeskPage.open(state);
      const all = allElements(page.panel);
      expect(all.filter((each) => (each as HTMLElement).draggable && !each.matches('a, img'))).to.deep.equal([]);
      expect(
        all.filter((each) => each.hasAttribute('title')),
        'no word is seen only where a pointer is',
      ).to.deep.equal([]);
    });
  }
});
