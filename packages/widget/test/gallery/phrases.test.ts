import { expect } from '@open-wc/testing';
import { settingsFrom } from '../../src/settings/index.ts';
import { wear } from '../../src/settings/worn/wear.ts';
import { violations } from '../support/axe.ts';
import { allElements } from '../support/help-desk-page.ts';
import { FAST, openScanning } from '../support/one-switch.ts';
import { PhraseBoardPage } from '../support/phrase-board-page.ts';

/** What can be pressed or written in, and is seen. */
const controls = (root: Element): HTMLElement[] =>
  allElements(root).filter(
    (each): each is HTMLElement =>
      each.matches('button, summary, .choice, select, textarea, a, input:not([type=checkbox], [hidden])') &&
      each.getClientRects().length > 0,
  );

const labelOf = (each: HTMLElement): string => each.textContent.replace(/\s+/g, ' ').trim();

/** The pages of the board, each with what leads there. */
const PAGES: Readonly<Record<string, readonly number[]>> = { groups: [], group: [3], neighbourhood: [9] };

describe('the phrase board for whoever speaks to it, or cannot aim', () => {
  for (const [name, way] of Object.entries(PAGES)) {
    it(`A26: no two controls on the screen have the same visible label: ${name}`, async () => {
      const board = await PhraseBoardPage.open();
      for (const index of way) await board.press(board.choices[index]!);
      const labels = controls(board.page.panel).map(labelOf).filter(Boolean);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).to.deep.equal([]);
    });
  }

  it('A26: what is seen on a control is its name', async () => {
    const board = await PhraseBoardPage.open();
    for (const control of controls(board.element)) {
      expect(control.hasAttribute('aria-label') || control.hasAttribute('aria-labelledby')).to.equal(false);
      expect(labelOf(control)).not.to.equal('');
    }
  });

  it('A23: targets are at least 44 px, and 64 px with gaps of 16 where that was set', async () => {
    for (const [least, gap, settings] of [
      [44, 0, {}],
      [64, 16, { largeTargets: true }],
    ] as const) {
      const board = await PhraseBoardPage.open();
      wear(board.page.element.shadowRoot!.querySelector('.root')!, settingsFrom(settings));
      const boxes = controls(board.element).map((each) => each.getBoundingClientRect());
      for (const { width, height } of boxes) {
        expect(width).to.be.at.least(least - 0.5);
        expect(height).to.be.at.least(least - 0.5);
      }
      const phrases = [...board.element.shadowRoot!.querySelectorAll('.phrase')].map((each) =>
        each.getBoundingClientRect(),
      );
      const next = phrases.find(({ top }) => top > phrases[0]!.top)!;
      expect(next.top - phrases[0]!.bottom).to.be.at.least(gap);
    }
  });

  it('A24, A25: nothing is dragged, and nothing happens before the button is let go', async () => {
    const board = await PhraseBoardPage.open();
    await board.press('Válaszok');
    expect(allElements(board.element).some((each) => each.hasAttribute('draggable'))).to.equal(false);
    const phrase = board.page.button('Igen.');
    for (const type of ['pointerdown', 'mousedown', 'pointerenter', 'mouseover']) {
      phrase.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    await board.page.settled();
    expect(board.sentence).to.contain('Még üres');
  });
});

describe('the scanning', () => {
  it('A42: adds nothing that a screen reader meets', async () => {
    const page = await openScanning(FAST);
    expect(await violations(page)).to.deep.equal([]);
  });
});
