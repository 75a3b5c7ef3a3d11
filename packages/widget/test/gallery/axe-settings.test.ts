import { expect } from '@open-wc/testing';
import type { Look } from '../fixtures/looks.ts';
import { STATES } from '../fixtures/states.ts';
import { violations } from '../support/axe.ts';
import { FULL, turn } from '../support/extent.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

describe('A1, A42: every state, as a reader set it, has no violation', () => {
  const looks: Readonly<Record<string, Look>> = {
    'black on white': { settings: { theme: 'contrast-light' } },
    'colours of their own': { settings: { theme: 'own', ownText: '#ffd27f', ownSurface: '#1b3a5c' } },
    'large and far apart': {
      settings: { textSize: '200', lineSpacing: 'wider', letterSpacing: 'wider', largeTargets: true },
    },
  };
  for (const [name, look] of Object.entries(looks)) {
    for (const [index, state] of Object.keys(STATES).entries()) {
      if (!FULL && turn(Object.keys(looks), index) !== name) continue;
      it(`${state}, ${name}`, async () => {
        const page = await HelpDeskPage.show(state, look);
        expect(await violations(page)).to.deep.equal([]);
      });
    }
  }
});
