import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { STATES } from '../fixtures/states.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

/** All of WCAG 2.2 to AAA, and axe's own advice; only the page around is none of the widget's. */
declare const axe: typeof Axe;

const OPTIONS: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'html-has-lang': { enabled: false },
    'document-title': { enabled: false },
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
  },
};

async function violations(page: HelpDeskPage): Promise<string[]> {
  const result = await axe.run(page.element, OPTIONS);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

describe('every state, in each language and scheme, has no violation', () => {
  for (const theme of ['light', 'dark']) {
    for (const lang of ['hu', 'en', 'de']) {
      it(`launcher, ${lang}, ${theme}`, async () => {
        expect(await violations(await HelpDeskPage.mount('start', { lang, theme }))).to.deep.equal([]);
      });

      for (const state of Object.keys(STATES)) {
        it(`${state}, ${lang}, ${theme}`, async () => {
          expect(await violations(await HelpDeskPage.open(state, { lang, theme }))).to.deep.equal([]);
        });
      }

      it(`settings, ${lang}, ${theme}`, async () => {
        const page = await HelpDeskPage.open('conversation', { lang, theme });
        page.panel.shadowRoot!.querySelector<HTMLElement>('.buttons button')!.click();
        await page.settled();
        expect(await violations(page)).to.deep.equal([]);
      });
    }
  }
});
