import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ResultOf, VariablesOf } from '@segit-a-hivatal/contract';
import {
  HoursRevisionsDocument,
  HoursRulesDocument,
  OpenSessionDocument,
  PreviewHoursDocument,
  SaveHoursDocument,
  ServiceDocument,
  ServiceStatusDocument,
  TakeBackHoursDocument,
} from '@segit-a-hivatal/contract/operations';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import { createLocalBus } from '../../src/bus/local.ts';
import * as demo from '../../src/demo/budaors.ts';
import type { Bus, Signal } from '../../src/domain/conversations/index.ts';
import { createDemonstrationHours, createServiceHours } from '../../src/domain/hours/index.ts';
import * as runtime from '../../src/runtime.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, post } from '../support/wire-client.ts';
import type { Wire } from '../support/wire-client.ts';
import { createCalls, named } from './calls.ts';

type Rules = VariablesOf<typeof SaveHoursDocument>['rules'];
type Service = ResultOf<typeof ServiceStatusDocument>['serviceStatus'];

/** A clock that runs, set to where a test needs it. */
let ahead = 0;
const clock = { now: () => Date.now() + ahead };
const setClock = (at: string): void => void (ahead = Date.parse(at) - Date.now());

const reason = { hu: 'értekezlet', huEasy: 'most nem dolgozunk', en: 'a meeting', de: 'eine Besprechung' };
const closure = (from: string, to: string) => ({ kind: 'CLOSED' as const, from, to, reason });

const COOKIE = 'staff=dora';
const officeOf = async (url: string) => (await post(url, HoursRulesDocument, {}, { cookie: COOKIE })).hoursRules;
const rulesOf = ({ rules }: Awaited<ReturnType<typeof officeOf>>): Rules => structuredClone(rules);

async function start(options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
  const hours = createServiceHours(demo.hours, publicHolidays);
  const server = await startTestServer({ clock, hours, ...options });
  server.staff.add({ id: 'dora', name: 'Nagy Dóra', role: 'COORDINATOR' });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  return server;
}

/** An open page: what it has been told, and a way to wait for the next. */
function openPage(url: string) {
  const wire: Wire = connect(url, { visitor: true });
  const told: Service[] = [];
  const faults: unknown[] = [];
  let heard = (): void => undefined;
  wire.listen(
    ServiceStatusDocument,
    { site: 'budaors' },
    ({ serviceStatus }) => {
      told.push(serviceStatus);
      heard();
    },
    (error) => faults.push(error),
  );
  return {
    told,
    async next(count: number): Promise<Service> {
      const deadline = Date.now() + 5000;
      while (told.length < count) {
        assert.deepEqual(faults, []);
        assert.ok(Date.now() < deadline, `told ${told.length} times, not ${count}`);
        await Promise.race([new Promise<void>((resolve) => (heard = resolve)), new Promise((r) => setTimeout(r, 100))]);
      }
      return told[count - 1]!;
    },
    close: () => wire.close(),
  };
}

describe('the book of the hours', () => {
  let server: TestServer;
  before(async () => {
    setClock('2026-11-23T09:00:00Z');
    server = await start();
  });
  after(() => server.stop());

  const save = (base: number, rules: Rules, note: string, cookie = COOKIE) =>
    post(server.url, SaveHoursDocument, { base, rules, note }, { cookie });

  test('begins with the settings, keeps who, when and why, and takes back by another edit', async () => {
    const first = await officeOf(server.url);
    assert.deepEqual(
      { ...first.revision, at: '' },
      { number: 1, at: '', by: null, note: 'A beállítások szerint', takesBack: null },
    );
    assert.equal(first.inForce, true);
    const rules = rulesOf(first);
    rules.exceptions = [closure('2026-11-24T07:00', '2026-11-24T08:00')];
    const { saveHours } = await save(1, rules, ' Értekezlet kedden ');
    assert.deepEqual(
      [saveHours.revision.number, saveHours.revision.by, saveHours.revision.note],
      [2, 'Nagy Dóra', 'Értekezlet kedden'],
    );
    assert.deepEqual(saveHours.rules.exceptions[0]?.reason, reason);
    const { takeBackHours } = await post(
      server.url,
      TakeBackHoursDocument,
      { base: 2, number: 2, note: 'Elmarad' },
      { cookie: COOKIE },
    );
    assert.deepEqual(takeBackHours.rules, first.rules);
    const { hoursRevisions } = await post(server.url, HoursRevisionsDocument, {}, { cookie: COOKIE });
    assert.deepEqual(
      hoursRevisions.map(({ number, note, takesBack }) => [number, note, takesBack]),
      [
        [3, 'Elmarad', 2],
        [2, 'Értekezlet kedden', null],
        [1, 'A beállítások szerint', null],
      ],
    );
    const older = await post(server.url, HoursRevisionsDocument, { before: 2 }, { cookie: COOKIE });
    assert.deepEqual(
      older.hoursRevisions.map(({ number }) => number),
      [1],
    );
    await assert.rejects(
      post(server.url, TakeBackHoursDocument, { base: 3, number: 1, note: 'x' }, { cookie: COOKIE }),
      { code: 'NOT_FOUND' },
    );
  });

  test('an edit of an older revision is refused, of two at once one; the same one again is the same', async () => {
    const now = await officeOf(server.url);
    const rules = rulesOf(now);
    rules.opensSoonMinutes = 20;
    const base = now.revision.number;
    await assert.rejects(save(base - 1, rules, 'régi'), {
      code: 'OUTDATED',
      extensions: { code: 'OUTDATED', revision: base },
    });
    await assert.rejects(save(base + 5, rules, 'jövő'), { code: 'OUTDATED' });
    const both = await Promise.allSettled([save(base, rules, 'egyik'), save(base, rules, 'másik')]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const note = both[0].status === 'fulfilled' ? 'egyik' : 'másik';
    const { saveHours } = await save(base, rules, note);
    assert.equal(saveHours.revision.number, base + 1);
  });

  test('rules that cannot be used say where, as the settings do; nothing is kept', async () => {
    const now = await officeOf(server.url);
    const wrong: Record<string, (rules: Rules) => void> = {
      'schedules.0.windows.0': (rules) => (rules.schedules[0]!.windows[0]!.to = '06:00'),
      'exceptions.0': (rules) => (rules.exceptions = [closure('2026-11-24T08:00', '2026-11-24T07:00')]),
      'exceptions.0.from': (rules) => (rules.exceptions = [closure('2026-02-30T08:00', '2026-11-24T07:00')]),
      'exceptions.0.sites.x': (rules) =>
        (rules.exceptions = [{ ...closure('2026-11-24T07:00', '2026-11-24T08:00'), sites: ['x'] }]),
      'swappedDays.0.days.0': (rules) =>
        (rules.swappedDays = [{ year: 2027, source: 'x', days: [{ rest: '2027-01-02', worked: '2027-01-09' }] }]),
      schedules: (rules) => (rules.schedules = []),
    };
    for (const [path, spoil] of Object.entries(wrong)) {
      const rules = rulesOf(now);
      spoil(rules);
      const asIs = { code: 'BAD_INPUT', extensions: { code: 'BAD_INPUT', path } };
      await assert.rejects(save(now.revision.number, rules, 'hibás'), asIs, path);
      await assert.rejects(post(server.url, PreviewHoursDocument, { rules }, { cookie: COOKIE }), asIs, path);
    }
    const noted = { code: 'BAD_INPUT', extensions: { code: 'BAD_INPUT', path: 'note' } };
    await assert.rejects(save(now.revision.number, rulesOf(now), '  '), noted);
    assert.equal((await officeOf(server.url)).revision.number, now.revision.number);
  });

  test('only coordinators, on both transports', async () => {
    const now = await officeOf(server.url);
    const { token } = (await post(server.url, OpenSessionDocument, { site: 'budaors' })).openSession;
    const rules = rulesOf(now);
    const base = now.revision.number;
    for (const [who, code] of [
      ['staff=anna', 'FORBIDDEN'],
      ['staff=eszter', 'FORBIDDEN'],
      [token, 'UNAUTHENTICATED'],
    ] as const) {
      const calls = createCalls(server.url, who);
      for (const payload of [
        named(HoursRulesDocument, {}),
        named(PreviewHoursDocument, { rules }),
        named(HoursRevisionsDocument, {}),
        named(SaveHoursDocument, { base, rules, note: 'x' }),
        named(TakeBackHoursDocument, { base, number: base, note: 'x' }),
      ])
        assert.equal((await calls.both(payload)).code, code, `${who} ${payload.operationName}`);
    }
    const visitor = connect(server.url, { visitor: true });
    await assert.rejects(visitor.run(HoursRulesDocument, {}), { code: 'UNAUTHENTICATED' });
    await visitor.close();
    assert.equal((await officeOf(server.url)).revision.number, base);
  });

  test('a preview shows days, reasons, changes and what somebody may not have meant', async () => {
    const rules = rulesOf(await officeOf(server.url));
    rules.exceptions = [
      closure('2026-12-14T00:00', '2026-12-21T00:00'),
      { ...closure('2026-11-25T18:00', '2026-11-25T21:00'), kind: 'OPEN', channels: ['TELEPHONE'] },
    ];
    const { previewHours } = await post(server.url, PreviewHoursDocument, { rules }, { cookie: COOKIE });
    const [table, ofTelephone] = previewHours.tables;
    assert.equal(previewHours.tables.length, 2, 'all but the telephone have the same days');
    assert.ok(ofTelephone?.questions.every(({ channel }) => channel === 'TELEPHONE'));
    assert.equal(table?.days.length, 28);
    assert.deepEqual(table?.days[1], {
      date: '2026-11-24',
      intervals: [
        { from: '07:00', to: '08:00' },
        { from: '16:00', to: '19:00' },
      ],
      reasons: [],
      changed: false,
    });
    assert.deepEqual(ofTelephone?.days[2]?.intervals.at(-1), { from: '16:00', to: '21:00' });
    const swapped = table?.days.find(({ date }) => date === '2026-12-12');
    assert.deepEqual(swapped?.intervals, [{ from: '07:00', to: '08:00' }], 'a worked Saturday');
    const closed = table?.days.find(({ date }) => date === '2026-12-15');
    assert.deepEqual(
      [closed?.intervals, closed?.reasons, closed?.changed],
      [[], [{ reason: 'CLOSURE', text: 'értekezlet' }], true],
    );
    const said = previewHours.warnings.map(
      ({ kind, year, date, questions }) => `${kind} ${year ?? date} ${questions.length}`,
    );
    assert.ok(said.includes('NO_SWAPPED_DAYS 2027 0'), said.join());
    const all = table.questions.length + (ofTelephone?.questions.length ?? 0);
    assert.ok(said.includes(`WEEK_WITHOUT_SERVICE 2026-12-14 ${all}`), said.join());
    assert.ok(said.includes(`CHANGED_DAY 2026-11-25 ${ofTelephone?.questions.length}`), said.join());
    assert.ok(said.includes(`CHANGED_DAY 2026-12-15 ${all}`), said.join());
    assert.ok(!said.some((each) => each.startsWith('CHANGED_DAY 2026-12-20')), 'a Sunday is closed anyway');
  });
});

describe('an open page', () => {
  let server: TestServer;
  before(async () => {
    setClock('2026-11-24T06:59:00Z');
    server = await start();
  });
  after(() => server.stop());

  test('is told at once, and within 1 s of the boundary', async () => {
    setClock('2026-11-24T06:59:58.500Z');
    const page = openPage(server.url);
    assert.equal((await page.next(1)).hours.phase, 'CLOSES_SOON');
    const { hours, open } = await page.next(2);
    const late = clock.now() - Date.parse('2026-11-24T07:00:00Z');
    assert.ok(late >= 0 && late < 1000, `${late} ms behind the boundary`);
    assert.deepEqual([open, hours.phase], [false, 'CLOSED']);
    assert.equal(page.told.length, 2);
    await page.close();
  });

  test('is told within 1 s that the coordinator closes the office for this afternoon', async () => {
    setClock('2026-11-24T15:30:00Z');
    const page = openPage(server.url);
    assert.equal((await page.next(1)).open, true);
    const now = await officeOf(server.url);
    const rules = rulesOf(now);
    rules.exceptions = [closure('2026-11-24T12:00', '2026-11-25T00:00')];
    const edit = { base: now.revision.number, rules, note: 'Délután zárva' };
    await post(server.url, SaveHoursDocument, edit, { cookie: COOKIE });
    const saved = clock.now();
    const told = await page.next(2);
    assert.ok(clock.now() - saved < 1000);
    assert.deepEqual([told.open, told.hours.reason], [false, 'CLOSURE']);
    assert.match(
      told.hours.sentences.find(({ easy, language }) => language === 'hu' && !easy)?.text ?? '',
      /értekezlet/,
    );
    const { service } = await post(server.url, ServiceDocument, { site: 'budaors' });
    assert.deepEqual(service, told, 'the same for whoever asks');
    await page.close();
  });

  test('one timer waits for the boundary, however many pages are open; none when all are gone', async () => {
    let waiting = 0;
    const timers = {
      ...runtime.timers,
      after(ms: number, then: () => void) {
        if (ms < 1000) return runtime.timers.after(ms, then);
        waiting++;
        const cancel = runtime.timers.after(ms, then);
        let cancelled = false;
        return () => {
          if (!cancelled) waiting--;
          cancelled = true;
          cancel();
        };
      },
    };
    const other = await start({ timers });
    setClock('2026-11-24T10:00:00Z');
    const pages = Array.from({ length: 10 }, () => openPage(other.url));
    for (const page of pages) await page.next(1);
    assert.equal(waiting, 1);
    for (const page of pages) await page.close();
    for (let i = 0; i < 100 && waiting > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(waiting, 0);
    await other.stop();
  });
});

test('another process learns of an edit by the bus, and without it by looking every 2 s', async () => {
  setClock('2026-11-24T15:30:00Z');
  const buses: Bus[] = [];
  let deaf = false;
  /** What one process publishes rings in the others too, unless it is lost on the way. */
  const makeBus = (): Bus => {
    const own = createLocalBus((error) => assert.ifError(error));
    buses.push(own);
    const publish = (signal: Signal): void => {
      own.publish(signal);
      if (!deaf) for (const each of buses) if (each !== own) setImmediate(() => each.publish(signal));
    };
    return { ...own, publish };
  };
  const one = await start({ makeBus });
  const other = await start({ store: one.store, makeBus });
  const page = openPage(other.url);
  assert.equal((await page.next(1)).open, true);
  const edit = async (exceptions: Rules['exceptions']) => {
    const now = await officeOf(one.url);
    const rules = { ...rulesOf(now), exceptions };
    await post(one.url, SaveHoursDocument, { base: now.revision.number, rules, note: 'x' }, { cookie: COOKIE });
    return Date.now();
  };
  let saved = await edit([closure('2026-11-24T12:00', '2026-11-25T00:00')]);
  assert.equal((await page.next(2)).open, false);
  assert.ok(Date.now() - saved < 1000, 'by the bus');
  deaf = true;
  saved = await edit([]);
  assert.equal((await page.next(3)).open, true);
  assert.ok(Date.now() - saved < 3500, 'by looking');
  await page.close();
  await other.stop().catch(() => undefined);
  await one.stop();
});

test('a demonstration keeps the edits, and says that they are not in force', async () => {
  setClock('2026-11-24T15:30:00Z');
  const server = await start({ hours: createDemonstrationHours(demo.hours, publicHolidays) });
  const now = await officeOf(server.url);
  assert.equal(now.inForce, false);
  const rules = { ...rulesOf(now), exceptions: [closure('2026-11-24T12:00', '2026-11-25T00:00')] };
  await post(server.url, SaveHoursDocument, { base: 1, rules, note: 'x' }, { cookie: COOKIE });
  const { service } = await post(server.url, ServiceDocument, { site: 'budaors' });
  assert.deepEqual([service.open, service.demonstration], [true, true]);
  assert.equal((await officeOf(server.url)).rules.exceptions.length, 1);
  await server.stop();
});
