import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { settingsFrom, type Settings } from '../../src/settings/index.ts';
import { wear } from '../../src/settings/worn/wear.ts';
import { CLOSED } from '../fixtures/help-desk.ts';
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

/** Whether this browser can show itself with forced colours; then it does, or stops doing so. */
async function forceColors(on: boolean): Promise<boolean> {
  return (await executeServerCommand<{ pretends: boolean }, boolean>('forced-colors', on)).pretends;
}

describe('every state, in each language and scheme, has no violation', () => {
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

  describe('as a reader set it', () => {
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
});
