import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { CLOSED } from '../fixtures/help-desk.ts';
import { STATES } from '../fixtures/states.ts';
import { violations } from '../support/axe.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';

/** Whether this browser can show itself with forced colours; then it does, or stops doing so. */
async function forceColors(on: boolean): Promise<boolean> {
  return (await executeServerCommand<{ pretends: boolean }, boolean>('forced-colors', on)).pretends;
}

describe('A1, A42: every state, in each language and scheme, has no violation', () => {
  it('and would have one, deep in its shadow roots, if a colour were too faint', async () => {
    const page = await HelpDeskPage.open('conversation', { theme: 'light' });
    page.element.style.setProperty('--segit-muted', '#6b7680');
    await page.settled();
    expect((await violations(page)).join()).to.contain('color-contrast-enhanced');
  });

  for (const theme of ['light', 'dark', 'forced']) {
    describe(theme, () => {
      before(async function () {
        if (theme === 'forced' && !(await forceColors(true))) this.skip();
        expect(matchMedia('(forced-colors: active)').matches).to.equal(theme === 'forced');
      });
      after(async () => {
        if (theme === 'forced') await forceColors(false);
      });
      for (const lang of ['hu', 'en', 'de']) {
        it(`launcher, ${lang}, ${theme}`, async () => {
          expect(await violations(await HelpDeskPage.mount('start', { lang, theme }))).to.deep.equal([]);
        });

        for (const state of Object.keys(STATES)) {
          it(`${state}, ${lang}, ${theme}`, async () => {
            expect(await violations(await HelpDeskPage.open(state, { lang, theme }))).to.deep.equal([]);
          });
        }

        it(`queue full, ${lang}, ${theme}`, async () => {
          const page = await HelpDeskPage.open('start', { lang, theme });
          page.desk.startOutcome = 'queue-full';
          page.view.shadowRoot!.querySelector<HTMLElement>('button[type=submit]')!.click();
          await page.until(() => page.view.localName === 'segit-queue-full', 'the view');
          expect(await violations(page)).to.deep.equal([]);
        });

        // Sent as they are opened: with what is missing said at the field.
        for (const [form, field] of [
          ['segit-callback', 'number'],
          ['segit-leave', 'text'],
        ] as const) {
          it(`${form} with a problem, ${lang}, ${theme}`, async () => {
            const page = await HelpDeskPage.open('closed', { lang, theme });
            page.desk.set({ service: { ...CLOSED, mailAnswers: true } });
            const root = (): ShadowRoot | null => page.view.shadowRoot!.querySelector(form)?.shadowRoot ?? null;
            await page.until(() => Boolean(root()?.querySelector('button')), 'the offer');
            root()!.querySelector<HTMLElement>('button')!.click();
            await page.until(() => page.focused?.id === field, 'the form');
            root()!.querySelector<HTMLElement>('button[type=submit]')!.click();
            await page.settled();
            expect(page.focused?.getAttribute('aria-invalid')).to.equal('true');
            expect(await violations(page)).to.deep.equal([]);
          });
        }

        it(`question before the end, ${lang}, ${theme}`, async () => {
          const page = await HelpDeskPage.open('conversation', { lang, theme });
          page.view.shadowRoot!.querySelector<HTMLElement>('.heading button')!.click();
          await page.until(() => page.question?.open === true, 'the question');
          expect(await violations(page)).to.deep.equal([]);
        });

        it(`settings, ${lang}, ${theme}`, async () => {
          const page = await HelpDeskPage.open('conversation', { lang, theme });
          page.panel.shadowRoot!.querySelector<HTMLElement>('button.settings')!.click();
          await page.until(() => page.view.localName === 'segit-settings', 'the settings');
          await page.settled();
          for (const group of page.view.shadowRoot!.querySelectorAll('details')) group.open = true;
          expect(await violations(page)).to.deep.equal([]);
        });

        it(`points, ${lang}, ${theme}`, async () => {
          const page = await HelpDeskPage.open('closed', { lang, theme });
          await page.showPoints();
          expect(await violations(page)).to.deep.equal([]);
        });
      }
    });
  }
});
