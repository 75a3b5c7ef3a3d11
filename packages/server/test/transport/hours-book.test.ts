import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  HoursRevisionsDocument,
  HoursRulesDocument,
  OpenSessionDocument,
  PreviewHoursDocument,
  SaveHoursDocument,
  TakeBackHoursDocument,
} from '@segit-a-hivatal/contract/operations';
import { closure, COOKIE, officeOf, reason, rulesOf, setClock, startByHours } from '../support/hours.ts';
import type { Rules } from '../support/hours.ts';
import type { TestServer } from '../support/test-server.ts';
import { connect, post } from '../support/wire-client.ts';
import { createCalls, named } from './calls.ts';

describe('the book of the hours', () => {
  let server: TestServer;
  before(async () => {
    setClock('2026-11-23T09:00:00Z');
    server = await startByHours();
  });
  after(() => server.stop());

  const save = (base: number, rules: Rules, note: string, cookie = COOKIE) =>
    post(server.url, SaveHoursDocument, { base, rules, note }, { cookie });

  test('begins with the settings, keeps who, when and why, and takes back by another edit', async () => {
    const first = await officeOf(server.url);
    const [christmas] = first.publicHolidays;
    assert.deepEqual(christmas, { date: '2026-12-25', name: 'Karácsony' });
    assert.match(first.publicHolidays.at(-1)?.date ?? '', /^2027-12-26$/);
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
      ({ kind, year, date, through, questions }) =>
        `${kind} ${year ?? date}${through ? `–${through}` : ''} ${questions.length}`,
    );
    assert.ok(said.includes('NO_SWAPPED_DAYS 2027 0'), said.join());
    const all = table.questions.length + (ofTelephone?.questions.length ?? 0);
    assert.ok(said.includes(`WEEK_WITHOUT_SERVICE 2026-12-14 ${all}`), said.join());
    assert.ok(said.includes(`CHANGED_DAYS 2026-11-25–2026-11-25 ${ofTelephone?.questions.length}`), said.join());
    assert.ok(said.includes(`CHANGED_DAYS 2026-12-14–2026-12-18 ${all}`), 'one of the week, without the weekend');
  });
});
