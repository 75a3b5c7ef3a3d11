import { expect, fixture, html, waitUntil, aTimeout } from '@open-wc/testing';
import type { FixtureElement } from '../fixtures/fixture-element.ts';
import { STATES } from '../fixtures/states.ts';
import { allElements } from '../support/help-desk-page.ts';

/** The page in a frame of this size, with a state on the screen. */
async function open(state: string, width: number, height: number): Promise<FixtureElement> {
  const address = `/packages/widget/test/fixtures/page.html?state=${encodeURIComponent(state)}`;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe src=${address} width=${width} height=${height}></iframe>`,
  );
  const shown = (): boolean => frame.contentDocument?.documentElement?.dataset.shown === state;
  await waitUntil(shown, state, { timeout: 9000 });
  await aTimeout(150);
  return frame.contentDocument!.querySelector('segit-a-hivatal')!;
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const isHiddenOnPurpose = (element: Element): boolean => element.closest('.announcer, .visually-hidden') !== null;

describe('small windows', () => {
  for (const state of Object.keys(STATES)) {
    it(`A3, A4: 320 px: ${state} needs no scrolling to the side, and cuts nothing`, async () => {
      const element = await open(state, 320, 568);
      const page = element.ownerDocument.documentElement;
      expect(page.scrollWidth).to.be.at.most(320);
      const wide = allElements(element).filter(
        (each) => isShown(each) && !isHiddenOnPurpose(each) && each.getBoundingClientRect().right > 320.5,
      );
      expect(wide.map(({ localName, className }) => `${localName}.${String(className)}`)).to.deep.equal([]);
    });
  }

  it('A3: 256 px high: everything can still be reached, by scrolling in one direction', async () => {
    const element = await open('conversation', 320, 256);
    const panel = element.shadowRoot!.querySelector('segit-panel')!.shadowRoot!.querySelector('.panel')!;
    expect(panel.scrollHeight).to.be.greaterThan(panel.clientHeight);
    const textarea = allElements(element).find(({ localName }) => localName === 'textarea') as HTMLElement;
    textarea.blur();
    textarea.focus();
    await aTimeout(100);
    const { top, bottom } = textarea.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(256);
  });

  it('A23: every target is at least 44 × 44 px', async function () {
    this.timeout(60_000);
    for (const state of ['start', 'conversation', 'failed', 'ended', 'closed', 'points']) {
      const element = await open(state, 320, 568);
      const small = allElements(element)
        .filter(
          (each) =>
            each.matches('button, input:not([type=checkbox]), textarea, .choice, .contact a, .way, dd a') &&
            isShown(each),
        )
        .map((each) => ({ each, rect: each.getBoundingClientRect() }))
        .filter(({ rect }) => rect.width < 43.9 || rect.height < 43.9);
      expect(small.map(({ each }) => each.textContent?.trim())).to.deep.equal([]);
    }
  });
});
