import { expect } from '@open-wc/testing';
import { settingsFrom, type Settings } from '../../src/settings/index.ts';
import { wear } from '../../src/settings/worn/wear.ts';
import { STATES } from '../fixtures/states.ts';
import { violations } from '../support/axe.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

describe('A1, A42: every state, as a reader set it, has no violation', () => {
  const root = (page: HelpDeskPage): HTMLElement => page.element.shadowRoot!.querySelector('.root')!;
  const looks: Readonly<Record<string, Partial<Settings>>> = {
    'black on white': { theme: 'contrast-light' },
    'white on black': { theme: 'contrast-dark' },
    'colours of their own': { theme: 'own', ownText: '#ffd27f', ownSurface: '#1b3a5c' },
    'large and far apart': { textSize: '200', lineSpacing: 'wider', letterSpacing: 'wider', largeTargets: true },
  };
  for (const [look, settings] of Object.entries(looks)) {
    for (const state of Object.keys(STATES)) {
      it(`${state}, ${look}`, async () => {
        const page = await HelpDeskPage.open(state);
        wear(root(page), settingsFrom(settings));
        await page.settled();
        expect(await violations(page)).to.deep.equal([]);
      });
    }
  }
});
