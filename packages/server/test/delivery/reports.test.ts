import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { SurveyAnswer } from '@segit-a-hivatal/contract';
import {
  AcceptConversationDocument,
  AnswerSurveyDocument,
  ClaimCallbackDocument,
  CloseConversationDocument,
  DeleteConversationDocument,
  EndConversationDocument,
  LeaveMessageDocument,
  OpenSessionDocument,
  RenewLeaseDocument,
  ReopenConversationDocument,
  ReportDocument,
  RequestCallbackDocument,
  ReturnConversationDocument,
  SearchKnowledgeDocument,
  SettleCallbackDocument,
  StartConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import { hours as rules } from '../../src/demo/hours.ts';
import { createServiceHours } from '../../src/domain/hours/index.ts';
import { startPostgres } from '../support/postgres.ts';
import { startTestServer } from '../support/test-server.ts';
import { connect, post } from '../support/wire-client.ts';

/**
 * An evening with known waits, and the morning after it, on a real server by its real hours; then the coordinator's report
 * against what happened, number for number.
 */

const NICKNAME = 'Titkos Tivadar';
const EVENING = '2026-11-24';
/** As many answers as the survey has questions. */
type Said = readonly [useful: SurveyAnswer, easy?: SurveyAnswer, again?: SurveyAnswer];

async function evening(postgres?: string): Promise<void> {
  // It stands still until the script moves it: every wait is exact.
  let now = 0;
  const at = (time: string, day = EVENING): void => void (now = Date.parse(`${day}T${time}:00+01:00`));
  at('15:00');
  const hours = createServiceHours(rules, publicHolidays);
  const server = await startTestServer({ clock: { now: () => now }, hours, ...(postgres ? { postgres } : {}) });
  const desk = (id: string, role: 'OPERATOR' | 'COORDINATOR' | 'TELEWORKER') => {
    server.staff.add({ id, name: id, role });
    return connect(server.url, { cookie: `staff=${id}` });
  };
  const anna = desk('anna', 'OPERATOR');
  const gergo = desk('gergo', 'OPERATOR');
  const dora = desk('dora', 'COORDINATOR');
  const eszter = desk('eszter', 'TELEWORKER');
  // Leases live by the database's clock, which does not wait for the script.
  const lease = setInterval(
    () => void Promise.all([anna, gergo].map((each) => each.run(RenewLeaseDocument, {}))),
    5000,
  );

  const session = async (site = 'budaors') => (await post(server.url, OpenSessionDocument, { site })).openSession.token;
  const asked = (more: object) => ({ requestId: randomUUID(), language: 'hu' as const, nickname: NICKNAME, ...more });
  async function comes(more: object = {}, site = 'budaors') {
    const token = await session(site);
    const header = { 'x-segit-token': token };
    const { startConversation } = await post(server.url, StartConversationDocument, { input: asked(more) }, header);
    if (startConversation.__typename !== 'ConversationStarted') throw new Error(startConversation.__typename);
    const { id: conversationId } = startConversation.conversation;
    return {
      token,
      conversationId,
      end: () => post(server.url, EndConversationDocument, { conversationId }, header),
      erase: () => post(server.url, DeleteConversationDocument, { conversationId }, header),
      reopen: () => post(server.url, ReopenConversationDocument, { conversationId }, header),
      async says([useful, easy, again]: Said) {
        const answers = { useful, ...(easy && { easy }), ...(again && { again }) };
        return (await post(server.url, AnswerSurveyDocument, { conversationId, answers }, header)).answerSurvey;
      },
    };
  }
  async function accepts(who: typeof anna, conversationId: string): Promise<number> {
    const { acceptConversation } = await who.run(AcceptConversationDocument, { conversationId });
    if (acceptConversation.__typename !== 'ConversationAccepted') throw new Error(acceptConversation.__typename);
    return acceptConversation.conversation.fence;
  }
  const closes = async (who: typeof anna, conversationId: string, fence: number, topic: string) =>
    assert.equal(
      (await who.run(CloseConversationDocument, { conversationId, fence, topic })).closeConversation.__typename,
      'OwnerStepDone',
    );
  const searches = async (query: string, times: number) => {
    for (let time = 0; time < times; time++)
      await post(server.url, SearchKnowledgeDocument, { site: time ? 'budaors' : 'konyvtar', query });
  };

  try {
    at('16:05');
    const ada = await comes({ preferences: ['USES_SCREEN_READER'], topic: 'ebosszeiras' });
    at('16:06');
    const adas = await accepts(anna, ada.conversationId);
    at('16:10');
    const bela = await comes({ preferences: ['USES_SCREEN_READER'] });
    at('16:12');
    const belas = await accepts(gergo, bela.conversationId);
    at('16:16');
    assert.equal(await ada.says(['YES']), false, 'not before the end');
    await closes(anna, ada.conversationId, adas, 'ebosszeiras');
    assert.equal(await ada.says(['YES', 'YES', 'YES']), true);
    // Sent again after a lost answer, and with another one: the first stands, and is counted once.
    for (const said of ['YES', 'NO'] as const) assert.equal(await ada.says([said]), true);
    at('16:20');
    const csaba = await comes({ preferences: ['USES_SCREEN_READER'] });
    at('16:25');
    const csabas = await accepts(anna, csaba.conversationId);
    at('16:30');
    await closes(anna, csaba.conversationId, csabas, 'epitmenyado');
    await csaba.says(['PARTLY', 'NO']);
    at('16:32');
    await bela.end();
    await bela.says(['YES']);
    at('16:40');
    await closes(gergo, bela.conversationId, belas, 'epitmenyado');
    at('17:00');
    const denes = await comes({ language: 'de' });
    at('17:07');
    await denes.end();
    at('17:30');
    const edit = await comes({}, 'konyvtar');
    at('17:40');
    const edits = await accepts(anna, edit.conversationId);
    at('17:45');
    await anna.run(ReturnConversationDocument, { conversationId: edit.conversationId, fence: edits });
    at('17:50');
    const again = await accepts(gergo, edit.conversationId);
    at('18:00');
    await closes(gergo, edit.conversationId, again, 'egyeb');
    await edit.says(['NO']);
    // What they wrote is gone; that they came stays.
    await edit.erase();
    at('18:10');
    const ferenc = await comes({ language: 'en' });
    const number = { number: '06 30/123-4567', consent: true, time: 'ANY' as const };
    await post(
      server.url,
      RequestCallbackDocument,
      { input: { ...asked({}), ...number, language: 'en', preferences: [] } },
      { 'x-segit-token': ferenc.token },
    ).then(({ requestCallback }) => assert.equal(requestCallback.__typename, 'CallbackRequested'));
    const callback = (await server.store.deskCallbacks('gergo', 10))[0]!.record;
    at('18:20');
    const { claimCallback } = await gergo.run(ClaimCallbackDocument, { callbackId: callback.id });
    assert.equal(claimCallback.__typename, 'CallbackClaimed');
    at('18:30');
    await gergo.run(SettleCallbackDocument, { callbackId: callback.id, fence: 1, outcome: 'REACHED' });
    at('18:40');
    // Their operator says what it was about after they have come back: that says nothing of the first time.
    const gizi = await comes({ topic: 'zaj' });
    at('18:41');
    const first = await accepts(anna, gizi.conversationId);
    at('18:43');
    await gizi.end();
    at('18:50');
    await gizi.reopen();
    at('18:52');
    const second = await accepts(anna, gizi.conversationId);
    assert.ok(second > first);
    at('18:56');
    await closes(anna, gizi.conversationId, second, 'egyeb');
    at('20:00');
    const left = await post(
      server.url,
      LeaveMessageDocument,
      { input: { ...asked({}), clientMessageId: randomUUID(), text: 'Mikor van ebösszeírás?' } },
      { 'x-segit-token': await session() },
    );
    await searches('Qőrtzp  xkvbnm', 3);
    await searches('xyzzyqqq', 2);
    at('00:30', '2026-11-25');
    await searches('Qőrtzp xkvbnm', 1);
    at('07:10', '2026-11-25');
    const message = left.leaveMessage.conversation.id;
    const fence = await accepts(anna, message);
    at('07:20', '2026-11-25');
    await closes(anna, message, fence, 'ebosszeiras');

    const { report } = await dora.run(ReportDocument, { from: EVENING, to: EVENING });
    const figures = (
      contacts: number,
      answered: number,
      abandoned: number,
      wait: readonly [number, number] | [] = [],
      service: readonly [number, number] | [] = [],
    ) => {
      const [waitMedian = null, waitP90 = null] = wait;
      const [serviceMedian = null, serviceP90 = null] = service;
      return { contacts, answered, abandoned, waitMedian, waitP90, serviceMedian, serviceP90 };
    };
    // Waits of the answered: 60, 120, 300, 600, 60, 120; with the call 600 and the message 40,200.
    // Served: 600, 1200, 300, 1200, 120, 240; with the call 600 and the message 600.
    assert.deepEqual(report.total, figures(10, 8, 1, [210, 40_200], [600, 1200]));
    assert.deepEqual(report.chats, figures(8, 6, 1, [120, 600], [450, 1200]));
    const by = Object.fromEntries(
      report.by.map((each) => [
        each.by,
        Object.fromEntries(each.groups.map(({ key, figures }) => [key ?? 'rest', figures])),
      ]),
    );
    assert.deepEqual(by['HOUR'], {
      16: figures(3, 3, 0, [120, 300], [600, 1200]),
      18: figures(4, 3, 0, [120, 600], [240, 600]),
      // 17 h has two, and 20 h one.
      rest: figures(3, 2, 1),
    });
    // Nine were inside: the one outside would be known from the sum, so nothing is told apart.
    assert.deepEqual(by['HOURS'], { rest: report.total });
    assert.deepEqual(by['CHANNEL'], { rest: report.total });
    assert.deepEqual(by['SITE'], { rest: report.total });
    assert.deepEqual(by['NEED'], {
      USES_SCREEN_READER: figures(3, 3, 0, [120, 300], [600, 1200]),
      NONE: figures(7, 5, 1, [600, 40_200], [600, 1200]),
    });
    assert.deepEqual(by['LANGUAGE'], {
      hu: figures(7, 7, 0, [120, 40_200], [600, 1200]),
      rest: figures(3, 1, 1),
    });
    assert.deepEqual(
      report.survey.map(({ question, answers, yes, partly, no }) => [question, answers, yes, partly, no]),
      [
        ['USEFUL', 4, 2, 1, 1],
        ['EASY', 2, null, null, null],
        ['AGAIN', 1, null, null, null],
      ],
    );
    const [useful] = report.survey;
    assert.deepEqual(
      [useful?.share, useful?.low, useful?.high].map((each) => each?.toFixed(4)),
      ['0.5000', '0.1500', '0.8500'],
    );
    assert.deepEqual(report.searches, { all: 5, asked: [{ query: 'qőrtzp xkvbnm', reason: 'UNANSWERED', count: 3 }] });

    const facts = await server.store.facts(EVENING, EVENING);
    const ends = facts.map(({ hour, channel, topic, ended, inHours }) =>
      [hour, channel, topic, ended, inHours].join(' '),
    );
    assert.deepEqual(ends.toSorted(), [
      '16 CHAT ebosszeiras ANSWERED true',
      '16 CHAT epitmenyado ANSWERED true',
      '16 CHAT epitmenyado ANSWERED true',
      '17 CHAT  ABANDONED true',
      '17 CHAT egyeb ANSWERED true',
      '18 CALLBACK  ANSWERED true',
      '18 CHAT  CALLBACK true',
      '18 CHAT egyeb ANSWERED true',
      '18 CHAT zaj ANSWERED true',
      '20 MESSAGE ebosszeiras ANSWERED false',
    ]);
    const kept = JSON.stringify([facts, await server.store.surveyCounts(EVENING, EVENING)]);
    const people = [ada, bela, csaba, denes, edit, ferenc, gizi];
    for (const secret of [NICKNAME, 'Tivadar', '1234567', message, ...people.map((each) => each.conversationId)])
      assert.ok(!kept.includes(secret), secret);

    for (const who of [anna, eszter])
      await assert.rejects(who.run(ReportDocument, { from: EVENING, to: EVENING }), { code: 'FORBIDDEN' });
    for (const [from, to] of [
      ['2026-11-25', EVENING],
      ['2025-01-01', EVENING],
      ['2026-02-30', EVENING],
      ['x', EVENING],
    ] as const)
      await assert.rejects(dora.run(ReportDocument, { from, to }), { code: 'BAD_INPUT' }, `${from} ${to}`);
  } finally {
    clearInterval(lease);
    await Promise.all([anna, gergo, dora, eszter].map((each) => each.close()));
    await server.stop();
  }
}

test('an evening, and the report of it: SQLite', () => evening());

test('an evening, and the report of it: PostgreSQL', async () => {
  const postgres = await startPostgres();
  try {
    await evening(postgres.url);
  } finally {
    await postgres.stop();
  }
});
