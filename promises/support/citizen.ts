import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { createHelpDesk } from '../../packages/widget/src/exports/client.ts';
import type { HelpDesk } from '../../packages/widget/src/exports/client.ts';
import { Browser } from '../../packages/widget/test/client/support/browser.node.ts';
import { until } from '../../packages/server/test/support/until.ts';

/** A citizen with the widget's own client in a browser without a screen. */
export interface Citizen {
  readonly browser: Browser;
  /** The page; another one after `reopen`. */
  readonly desk: HelpDesk;
  readonly id: string;
  /** The page is closed: nothing of it runs on. */
  leave(): void;
  /** The page is opened again, or another one of the site. */
  reopen(): Promise<void>;
}

/**
 * Begins a conversation and waits until the citizen hears of it.
 *
 * @param server where it connects to
 * @param origin of the page, where that is not the same
 */
export async function newHelpDesk(t: TestContext, server: string, origin = server): Promise<Citizen> {
  const browser = new Browser(origin);
  const open = async (): Promise<HelpDesk> => {
    const desk = createHelpDesk({ server, site: 'budaors', language: 'hu', environment: browser.open().environment });
    await desk.restore();
    return desk;
  };
  const citizen = {
    browser,
    desk: await open(),
    id: '',
    leave() {
      citizen.desk.dispose();
      browser.tabs.clear();
    },
    async reopen() {
      citizen.desk = await open();
    },
  };
  t.after(() => citizen.desk.dispose());
  assert.equal(await citizen.desk.start({ preferences: [] }), 'started');
  await until(() => citizen.desk.snapshot.conversation?.caughtUp, 'the conversation has begun', 60_000);
  citizen.id = citizen.desk.snapshot.conversation!.id;
  return citizen;
}

/** So many begin at once; more would measure this process, which runs all of them. */
const AT_ONCE = 10;

/** @param begin one of them */
export async function crowd<T>(count: number, begin: (index: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < count) {
    const next = Array.from({ length: Math.min(AT_ONCE, count - all.length) }, (_, i) => begin(all.length + i));
    all.push(...(await Promise.all(next)));
  }
  return all;
}

const entries = ({ desk }: Citizen) => desk.snapshot.conversation?.entries ?? [];

/** What a citizen sees of the messages, in the order on the page. */
export const shownTexts = (citizen: Citizen): string[] =>
  entries(citizen).flatMap((entry) => (entry.kind === 'message' ? [entry.text] : []));

/** The citizen's own messages that are not, or not yet, on the server's disk. */
export const unsent = (citizen: Citizen): string[] =>
  entries(citizen).flatMap((e) => (e.kind === 'message' && e.own && e.seq === undefined ? [e.text] : []));

export const shownNotices = (citizen: Citizen): string[] =>
  entries(citizen).flatMap((entry) => (entry.kind === 'notice' ? [entry.notice] : []));

/** The token that the browser keeps, to look at the log past the client. */
export const tokenOf = ({ browser }: Citizen): string =>
  JSON.parse(browser.data.get('segit:budaors:session')!) as string;
