import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LANGUAGES, THEMES } from '../fixtures/looks.ts';
import { STATES } from '../fixtures/states.ts';
import { violations } from './axe.ts';
import { CHROMIUM, FULL, turn } from './extent.ts';
import { HelpDeskPage } from './help-desk-page.ts';

/** The browser shows itself with forced colours, or stops doing so, as far as it can (Chromium). */
async function forceColors(on: boolean): Promise<boolean> {
  return (await executeServerCommand<{ pretends: boolean }, boolean>('forced-colors', on)).pretends;
}

/** One theme of the gallery before axe. */
export function lookAt(name: string): void {
  const theme = THEMES[name]!;
  const languages = Object.keys(LANGUAGES);
  describe(`A1, A42: every state in ${name} colours has no violation`, () => {
    before(async function () {
      if (theme.forcedColors && !(await forceColors(true))) this.skip();
      expect(matchMedia('(forced-colors: active)').matches).to.equal(theme.forcedColors === true);
    });
    after(async () => {
      if (theme.forcedColors) await forceColors(false);
    });

    for (const [index, state] of Object.keys(STATES).entries()) {
      if (!FULL && !CHROMIUM && turn(Object.keys(THEMES), index) !== name) continue;
      for (const language of FULL ? languages : [turn(languages, index)]) {
        it(`${state}, ${language}`, async () => {
          const page = await HelpDeskPage.show(state, theme, LANGUAGES[language]!);
          expect(await violations(page)).to.deep.equal([]);
        });
      }
    }
  });
}
