import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createStore } from '../../src/client/store.ts';
import { Tabs, type TabMessage } from '../../src/client/tabs.ts';
import { Browser, type Tab, type TabOptions } from './support/browser.node.ts';
import { until } from './support/wait.node.ts';

interface Open {
  readonly tab: Tab;
  readonly tabs: Tabs;
  readonly heard: TabMessage[];
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
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

for (const locks of [true, false]) {
  const by = locks ? 'Web Locks' : 'a lease';

  test(`one tab leads, and another one after it: by ${by}`, async (t) => {
    const browser = new Browser();
    const all = Array.from({ length: 4 }, () => open(t, browser, { locks }));
    for (let left = all.length; left > 0; left--) {
      await until(() => leading(all).length === 1, `a leader among ${left}`);
      await settled();
      assert.equal(leading(all).length, 1);
      const [leader] = all.splice(all.indexOf(leading(all)[0]!), 1);
      if (left % 2) leader!.tabs.dispose();
      else leader!.tab.crash();
    }
  });

  test(`the tab that was focused last speaks, alone: by ${by}`, async (t) => {
    const browser = new Browser();
    const all = Array.from({ length: 3 }, () => open(t, browser, { locks }));
    for (const i of [1, 0, 2, 1]) {
      browser.focus(all[i]!.tab);
      await until(() => all[i]!.tabs.speaking, `tab ${i} speaks`);
      await settled();
      assert.deepEqual(speaking(all), [all[i]]);
    }
    browser.focus(all[2]!.tab);
    all[2]!.tab.crash();
    all[0]!.tab.visible = true;
    await until(() => all[0]!.tabs.speaking, 'the visible one of the rest');
    await settled();
    assert.deepEqual(speaking(all.slice(0, 2)), [all[0]]);
  });

  test(`a tab that leads and does not answer is replaced: by ${by}`, async (t) => {
    const browser = new Browser();
    const all = [open(t, browser, { locks })];
    await until(() => all[0]!.tabs.leading, 'the first');
    all.push(open(t, browser, { locks }));
    await settled();
    all[1]!.tabs.takeOver();
    await until(() => all[1]!.tabs.leading, 'the second');
    await until(() => !all[0]!.tabs.leading, 'the first gives way');
    await until(() => all[0]!.heard.some(({ kind }) => kind === 'leading'), 'and is told');
    all[1]!.tabs.dispose();
    await until(() => all[0]!.tabs.leading, 'the first stands in line again');
  });
}

test('a page that the browser keeps for „back” lets go, and asks again when it is shown', async (t) => {
  const browser = new Browser();
  const [first, second] = [open(t, browser), open(t, browser)];
  browser.focus(first.tab);
  await until(() => first.tabs.leading && first.tabs.speaking, 'the first has both');
  first.tab.environment.events.dispatchEvent(new Event('pagehide'));
  await until(() => second.tabs.leading && second.tabs.speaking, 'the second has both');
  first.tab.environment.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await until(() => first.tabs.speaking, 'it is the one that is looked at');
  assert.equal(second.tabs.leading, true);
  second.tabs.dispose();
  await until(() => first.tabs.leading, 'the first again');
});

test('tabs without a storage are each alone', async (t) => {
  const browser = new Browser();
  const all = [open(t, browser, { storage: false }), open(t, browser, { storage: false })];
  await until(() => leading(all).length === 2, 'both lead');
  assert.equal(speaking(all).length, 2);
});
