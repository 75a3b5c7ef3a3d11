import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStore } from '../../src/client/store.ts';
import { Tabs, type TabMessage } from '../../src/client/tabs.ts';
import { Browser, type Tab, type TabOptions } from './support/browser.node.ts';

interface Open {
  readonly tab: Tab;
  readonly tabs: Tabs;
  readonly heard: TabMessage[];
}

/** Time stands still for the tabs unless `pass` lets it: on a busy machine a lease does not run out between two renewals. */
function stopTime(t: TestContext): void {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.now() });
}

async function pass(t: TestContext, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    t.mock.timers.tick(STEP_MS);
    // Locks and channels are Node's own, and take real time.
    await sleep(1);
  }
}
const STEP_MS = 5;

/** Lets time pass until something holds. */
async function until(t: TestContext, holds: () => boolean, what: string): Promise<void> {
  for (let steps = 0; !holds(); steps++) {
    assert.ok(steps < 4000, `not seen: ${what}`);
    await pass(t, STEP_MS);
  }
}

function open(t: TestContext, browser: Browser, options: TabOptions = {}): Open {
  const tab = browser.open(options);
  const heard: TabMessage[] = [];
  const tabs = new Tabs({
    site: 'test',
    environment: tab.environment,
    store: createStore(tab.environment, 'segit:test:'),
    onLeading: () => {},
    onSpeaking: () => {},
    onMessage: (message) => heard.push(message),
    lease: { renewMs: 20, lifetimeMs: 80 },
  });
  t.after(() => tabs.dispose());
  return { tab, tabs, heard };
}

const leading = (all: Open[]): Open[] => all.filter(({ tabs }) => tabs.leading);
const speaking = (all: Open[]): Open[] => all.filter(({ tabs }) => tabs.speaking);
const settled = (t: TestContext): Promise<void> => pass(t, 100);

for (const locks of [true, false]) {
  const by = locks ? 'Web Locks' : 'a lease';

  test(`one tab leads, and another one after it: by ${by}`, async (t) => {
    stopTime(t);
    const browser = new Browser();
    const all = Array.from({ length: 4 }, () => open(t, browser, { locks }));
    for (let left = all.length; left > 0; left--) {
      await until(t, () => leading(all).length === 1, `a leader among ${left}`);
      await settled(t);
      assert.equal(leading(all).length, 1);
      const [leader] = all.splice(all.indexOf(leading(all)[0]!), 1);
      if (left % 2) leader!.tabs.dispose();
      else leader!.tab.crash();
    }
  });

  test(`the tab that was focused last speaks, alone: by ${by}`, async (t) => {
    stopTime(t);
    const browser = new Browser();
    const all = Array.from({ length: 3 }, () => open(t, browser, { locks }));
    for (const i of [1, 0, 2, 1]) {
      browser.focus(all[i]!.tab);
      await until(t, () => all[i]!.tabs.speaking, `tab ${i} speaks`);
      await settled(t);
      assert.deepEqual(speaking(all), [all[i]]);
    }
    browser.focus(all[2]!.tab);
    all[2]!.tab.crash();
    all[0]!.tab.visible = true;
    await until(t, () => all[0]!.tabs.speaking, 'the visible one of the rest');
    await settled(t);
    assert.deepEqual(speaking(all.slice(0, 2)), [all[0]]);
  });

  test(`a tab that leads and does not answer is replaced: by ${by}`, async (t) => {
    stopTime(t);
    const browser = new Browser();
    const all = [open(t, browser, { locks })];
    await until(t, () => all[0]!.tabs.leading, 'the first');
    all.push(open(t, browser, { locks }));
    await settled(t);
    all[1]!.tabs.takeOver();
    await until(t, () => all[1]!.tabs.leading, 'the second');
    await until(t, () => !all[0]!.tabs.leading, 'the first gives way');
    await until(t, () => all[0]!.heard.some(({ kind }) => kind === 'leading'), 'and is told');
    all[1]!.tabs.dispose();
    await until(t, () => all[0]!.tabs.leading, 'the first stands in line again');
  });
}

test('a page that the browser keeps for „back” lets go, and asks again when it is shown', async (t) => {
  stopTime(t);
  const browser = new Browser();
  const [first, second] = [open(t, browser), open(t, browser)];
  browser.focus(first.tab);
  await until(t, () => first.tabs.leading && first.tabs.speaking, 'the first has both');
  first.tab.environment.events.dispatchEvent(new Event('pagehide'));
  await until(t, () => second.tabs.leading && second.tabs.speaking, 'the second has both');
  first.tab.environment.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await until(t, () => first.tabs.speaking, 'it is the one that is looked at');
  assert.equal(second.tabs.leading, true);
  second.tabs.dispose();
  await until(t, () => first.tabs.leading, 'the first again');
});

test('tabs without a storage are each alone', async (t) => {
  stopTime(t);
  const browser = new Browser();
  const all = [open(t, browser, { storage: false }), open(t, browser, { storage: false })];
  await until(t, () => leading(all).length === 2, 'both lead');
  assert.equal(speaking(all).length, 2);
});
