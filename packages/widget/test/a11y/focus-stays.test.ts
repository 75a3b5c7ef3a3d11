import { expect } from '@open-wc/testing';
import { STATES } from '../fixtures/states.ts';
import { CHROMIUM, FULL } from '../support/extent.ts';
import { allElements, HelpDeskPage } from '../support/help-desk-page.ts';

/** A whole view of buttons is pressed, each on a page of its own: the slowest engine needs this. */
const VIEW_MS = 120_000;
/** So long no button comes or goes any more. */
const STILL_MS = 150;

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What is on the screen to be pressed, by its label; what only opens the browser's own dialog aside. */
function labels(page: HelpDeskPage): string[] {
  return allElements(page.panel)
    .filter((each) => each.matches('button') && each.getClientRects().length > 0)
    .map(words);
}

/** How a screen reader would call what has the focus. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.getElementById?.(id));
  const label =
    element instanceof HTMLElement && 'labels' in element ? [...(element.labels as NodeListOf<Element>)] : [];
  const by = [...named, ...label].filter((each) => each != null);
  return by.map(words).join(' ') || element.getAttribute('aria-label') || words(element);
}

/** Opens a state once more, and waits for what comes by itself. */
async function open(state: string, step?: string): Promise<HelpDeskPage> {
  const page = await HelpDeskPage.open(state);
  await settledLabels(page);
  if (step) {
    page.button(step).focus();
    page.button(step).click();
    await settledLabels(page);
  }
  return page;
}

/** Waits until the buttons are the same for a while: parts of a view are loaded when it is first shown. */
async function settledLabels(page: HelpDeskPage): Promise<void> {
  let before = '';
  let since = performance.now();
  await page.until(() => {
    const now = labels(page).join('|');
    if (now !== before) [before, since] = [now, performance.now()];
    return performance.now() - since > STILL_MS;
  }, 'the buttons');
}

/** Presses a button as the keyboard does, and looks where the focus is when all has come. */
async function press(page: HelpDeskPage, label: string): Promise<string> {
  const button = page.button(label);
  button.focus();
  button.click();
  await settledLabels(page);
  const { focused } = page;
  if (!focused || focused === document.body) return 'nowhere';
  if (!focused.isConnected || focused.getClientRects().length === 0)
    return `something out of sight: ${nameOf(focused)}`;
  return nameOf(focused) ? '' : `something without a name: ${focused.localName}`;
}

/** A step further than a state: what a button of it opens. */
const OPENED: readonly (readonly [state: string, step?: string])[] = [
  ...Object.entries(STATES).flatMap(([state, { shut }]) => (shut ? [] : [[state] as const])),
  ['closed', 'Üzenet hagyása'],
  ['closed', 'Visszahívást kérek'],
  ['closed', 'Ügysegédi pontok'],
  ['start', 'Akadálymentes beállítások'],
  ['conversation', 'Akadálymentes beállítások'],
  ['ended', 'Akadálymentes beállítások'],
];

/** The other engines take minutes for all of it: there it is walked by `npm run prove`, and one state in the check. */
const WALKED = FULL || CHROMIUM ? OPENED : OPENED.filter(([state]) => state === 'conversation');

/** What was pressed, in which view: the same in another state does the same. */
const pressed = new Set<string>();

function isNew(page: HelpDeskPage, label: string): boolean {
  const key = `${page.view.localName} ${label}`;
  return !pressed.has(key) && Boolean(pressed.add(key));
}

describe('A17, A32: the focus stays with the person', () => {
  const { click } = HTMLAnchorElement.prototype;
  // For each file that is saved MiniBrowser lays a bar below the page, until there is none left of it for the tests that follow.
  before(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (!this.download) click.call(this);
    };
  });
  after(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  for (const [state, step] of WALKED) {
    it(`whatever is pressed in „${state}”${step ? `, „${step}”` : ''}`, async function () {
      this.timeout(VIEW_MS);
      const lost: string[] = [];
      const first = await open(state, step);
      for (const label of labels(first).filter((each) => isNew(first, each))) {
        const page = await open(state, step);
        const where = await press(page, label);
        if (where) lost.push(`„${label}”: the focus is at ${where}`);
      }
      expect(lost).to.deep.equal([]);
    });
  }
});
