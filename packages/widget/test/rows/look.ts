import { expect } from '@open-wc/testing';
import { settingsFrom } from '../../src/settings/index.ts';
import { wear } from '../../src/settings/worn/wear.ts';
import { LANGUAGES, THEMES } from '../fixtures/looks.ts';
import { STATES } from '../fixtures/states.ts';
import { faintControls, faintTexts } from '../measures/colours.ts';
import { ringFaults } from '../measures/focus.ts';
import { cutTexts, hardToRead, scrollsSideways, smallTargets } from '../measures/layout.ts';
import { closedRoots, demands, dumbImages, misnamed, sounding, unknownFields } from '../measures/markup.ts';
import { fetched, flashes, motion, orientations } from '../measures/rules.ts';
import { controls, everything } from '../measures/seen.ts';
import { CHROMIUM, FULL, turn } from '../support/extent.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';

/** What must be empty, by row. */
type Findings = Record<string, readonly string[]>;

const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** As a reader's own style sheet does it. */
function space(root: Element, on: boolean): void {
  for (const { shadowRoot } of [root, ...everything(root)]) {
    if (!shadowRoot) continue;
    const sheets = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== SPACING);
    shadowRoot.adoptedStyleSheets = on ? [...sheets, SPACING] : sheets;
  }
}

/** The way in which a state is drawn, and then by the spacing and the size that readers may want. */
async function measured(page: HelpDeskPage): Promise<Findings> {
  const { element } = page;
  const found: Findings = {
    A1: faintTexts(element),
    A2: faintControls(element),
    A3: scrollsSideways(element),
    A6: hardToRead(element),
    A8: fetched(element),
    A9: motion(element),
    A10: flashes(element),
    A11: sounding(element),
    A12: dumbImages(element),
    A14: orientations(element),
    A15: unknownFields(element),
    A23: smallTargets(element),
    A24: demands(element),
    A26: misnamed(element),
    A43: closedRoots(element),
    ...(await focused(page)),
  };
  space(element, true);
  await page.settled();
  found['A5'] = cutTexts(element);
  space(element, false);
  wear(element.shadowRoot!.querySelector('.root')!, settingsFrom({ textSize: '200' }));
  await page.settled();
  found['A4'] = cutTexts(element);
  return found;
}

/** The ring on each control. A key before it says that the person is at the keyboard. */
async function focused(page: HelpDeskPage): Promise<Findings> {
  // The others take a focus that a script moves for one of a pointer; there the walk by Tab looks at the rings.
  if (!CHROMIUM) return {};
  await press('Shift');
  const faults = controls(page.modal ?? page.element).flatMap((control) => {
    control.focus();
    return page.focused === control ? ringFaults(control) : [];
  });
  return { A21: faults };
}

/** The themes that are measured. */
const MEASURED = ['light', 'dark', 'contrast'];

/** Each state in one theme. */
export function measure(name: string): void {
  const rows = 'A1, A2, A3, A4, A5, A6, A8, A9, A10, A11, A12, A14, A15, A21, A23, A24, A26, A36, A43';
  const languages = Object.keys(LANGUAGES);
  describe(`${rows}: each state in ${name} colours, measured`, () => {
    for (const [index, state] of Object.keys(STATES).entries()) {
      if (!FULL && !CHROMIUM && turn(MEASURED, index) !== name) continue;
      const every = FULL || (CHROMIUM && name === 'light');
      for (const language of every ? languages : [turn(languages, index)]) {
        it(`${state}, ${language}`, async () => {
          const page = await HelpDeskPage.show(state, THEMES[name]!, LANGUAGES[language]!);
          const found = Object.entries(await measured(page)).filter(([, faults]) => faults.length > 0);
          expect(found).to.deep.equal([]);
        });
      }
    }
  });
}
