import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PointsDocument, ServiceDocument } from '@segit-a-hivatal/contract/operations';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import * as demo from '../../src/demo/budaors.ts';
import { createServiceHours } from '../../src/domain/hours/index.ts';
import { startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { post } from '../support/wire-client.ts';

/** The office's own hours, by a clock that these tests set. */
let now = 0;
let server: TestServer;

const reason = { hu: 'áramszünet', 'hu-easy': 'nincs áram', en: 'a power cut', de: 'Stromausfall' };
const rules = {
  ...demo.hours,
  schedules: [
    ...demo.hours.schedules,
    { points: ['varosi-konyvtar'], windows: [{ days: ['MONDAY'], from: '10:00', to: '18:00' }] },
  ],
  exceptions: [{ kind: 'CLOSED', channels: ['VIDEO'], from: '2026-01-13T16:00', to: '2026-01-13T18:00', reason }],
} as const;

before(async () => {
  server = await startTestServer({ clock: { now: () => now }, hours: createServiceHours(rules, publicHolidays) });
});
after(() => server.stop());

const get = (path: string, at: string, headers = {}) => {
  now = Date.parse(at);
  return fetch(`${server.url}/service/${path}`, { headers });
};
const inWords = (body: { hours: { sentences: { language: string; easy: boolean; text: string }[] } }) =>
  Object.fromEntries(
    body.hours.sentences.map(({ language, easy, text }) => [easy ? `${language}, easy` : language, text]),
  );

describe('GET /service/:site', () => {
  test('says whether it is open, why not, when again, and in words', async () => {
    const body = await (await get('budaors', '2026-04-03T08:00:00Z')).json();
    assert.deepEqual(
      { ...body, hours: { ...body.hours, sentences: [] } },
      {
        site: 'budaors',
        open: false,
        window: { start: '2026-04-07T05:00:00.000Z', end: '2026-04-07T06:00:00.000Z' },
        hours: {
          phase: 'CLOSED',
          reason: 'PUBLIC_HOLIDAY',
          window: { start: '2026-04-07T05:00:00.000Z', end: '2026-04-07T06:00:00.000Z' },
          nextOpening: '2026-04-07T05:00:00.000Z',
          validUntil: '2026-04-03T22:00:00.000Z',
          sentences: [],
        },
        demonstration: false,
        telephone: '+3623880440',
        email: null,
        callbacks: true,
        mailAnswers: false,
      },
    );
    assert.deepEqual(inWords(body), {
      hu: 'Ma zárva: Nagypéntek. Legközelebb kedden 7 órakor nyitunk.',
      'hu, easy': 'Ma nem dolgozunk.\nEzért: Nagypéntek.\nEkkor nyitunk: kedden 7 órakor.',
      en: 'Closed today: Good Friday. We next open on Tuesday at 7 am.',
      de: 'Heute geschlossen: Karfreitag. Wir öffnen wieder am Dienstag um 7 Uhr.',
    });
  });

  test('may be kept up to its next boundary, and never over it', async () => {
    for (const [at, age] of [
      ['2026-01-13T12:00:00Z', 60],
      ['2026-01-13T14:29:30Z', 30], // „opens soon” is a boundary
      ['2026-01-13T14:59:59.001Z', 0],
      ['2026-01-13T15:00:00Z', 60],
      ['2026-01-13T22:59:50Z', 10], // at midnight „tomorrow” becomes „today”
    ] as const) {
      const { headers } = await get('budaors', at);
      assert.equal(headers.get('cache-control'), `public, max-age=${age}`, at);
      assert.equal(headers.get('date'), new Date(at).toUTCString(), 'the server’s clock');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('x-segit-now'), String(Date.parse(at)), 'to the millisecond');
      assert.match(headers.get('access-control-expose-headers') ?? '', /\bx-segit-now\b/);
    }
  });

  test('keeps its tag until something changes', async () => {
    const tag = async (at: string) => (await get('budaors', at)).headers.get('etag') ?? '';
    const first = await tag('2026-01-13T15:00:00Z');
    assert.equal(await tag('2026-01-13T17:49:59Z'), first);
    assert.notEqual(await tag('2026-01-13T17:50:00Z'), first);
    for (const known of [first, `W/${first}`, `"x", ${first}`]) {
      const again = await get('budaors', '2026-01-13T16:00:00Z', { 'if-none-match': known });
      assert.deepEqual([again.status, await again.text()], [304, '']);
      assert.equal(again.headers.get('cache-control'), 'public, max-age=60');
    }
  });

  test('is asked by channel; what does not exist is not answered', async () => {
    const open = async (query: string) => (await (await get(`budaors${query}`, '2026-01-13T16:00:00Z')).json()).open;
    assert.deepEqual([await open(''), await open('?channel=sms'), await open('?channel=video')], [true, true, false]);
    for (const [path, status] of [
      ['budaors?channel=fax', 400],
      ['budaors?language=fr', 400],
      ['nincs', 404],
      ['', 404],
      ['budaors/x', 404],
    ] as const)
      assert.equal((await get(path, '2026-01-13T16:00:00Z')).status, status, path);
  });
});

test('A61: the accessibility statement has the office’s data, the way to report a barrier, and the 30 days', async () => {
  const answer = await get('budaors/accessibility', '2026-01-13T12:00:00Z');
  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  const page = await answer.text();
  assert.match(page, /<html lang="hu">/);
  for (const part of ['2018. évi LXXV. törvénnyel', 'tel:+3623880440', '30 napon belül', 'Nyilatkozat és észrevétel']) {
    assert.ok(page.includes(part), part);
  }
  assert.equal((await get('nowhere/accessibility', '2026-01-13T12:00:00Z')).status, 404);
});

test('the privacy notice says whose it is, the days that are kept, and where all of it can be erased', async () => {
  const page = await (await get('budaors/privacy', '2026-01-13T12:00:00Z')).text();
  for (const part of [
    '<html lang="hu">',
    'tel:+3623880440',
    'befejezés után 30 napig',
    'legfeljebb 14 napig',
    'naih.hu',
  ]) {
    assert.ok(page.includes(part), part);
  }
});

test('the calendar feed and the search engines’ hours', async () => {
  const feed = await get('budaors/hours.ics?language=de', '2026-01-13T16:00:00Z');
  assert.equal(feed.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const text = await feed.text();
  assert.match(text, /DTSTART:20260113T150000Z\r\nDTEND:20260113T180000Z\r\nSUMMARY:Das Amt hilft: Sprechzeiten/);
  assert.equal(
    await (await get('budaors/hours.ics?language=de', '2026-01-13T17:00:00Z')).text(),
    text,
    'all day the same',
  );

  const found = await get('budaors/opening-hours.json', '2026-01-13T16:00:00Z');
  assert.equal(found.headers.get('content-type'), 'application/ld+json');
  const { openingHoursSpecification } = await found.json();
  assert.ok(
    openingHoursSpecification.some(
      (row: Record<string, unknown>) =>
        row.validFrom === '2026-12-24' && row.opens === '00:00' && row.closes === '00:00',
    ),
  );
});

test('GET /service/:site/origins.json: the sites between which a reader takes their settings along', async () => {
  const found = await get('budaors/origins.json', '2026-01-13T16:00:00Z');
  assert.equal(found.headers.get('access-control-allow-origin'), '*');
  assert.deepEqual(await found.json(), [new URL(server.url).origin]);
});

describe('the same in GraphQL', () => {
  test('the service, by channel', async () => {
    now = Date.parse('2026-01-13T16:00:00Z');
    const video = await post(server.url, ServiceDocument, { site: 'budaors', channel: 'VIDEO' });
    const chat = await post(server.url, ServiceDocument, { site: 'budaors' });
    assert.equal(video.service.hours.sentences[0]?.text, 'Most zárva: áramszünet. Legközelebb ma 18 órakor nyitunk.');
    assert.deepEqual([video.service.hours.reason, chat.service.hours.phase], ['CLOSURE', 'OPEN']);
    assert.deepEqual(chat.service, await (await get('budaors', '2026-01-13T16:00:00Z')).json());
  });

  test('the points: with their own hours, or with none that are known', async () => {
    now = Date.parse('2026-01-12T16:30:00Z');
    const { points } = await post(server.url, PointsDocument, { site: 'budaors' });
    assert.deepEqual(
      points.map(({ key, stepFree, hours }) => [key, stepFree, hours?.sentences[0]?.text]),
      [
        ['kamaraerdo', null, undefined],
        ['telekucko', null, undefined],
        ['varosi-konyvtar', null, 'Most nyitva vagyunk. 18 óráig várjuk.'],
      ],
    );
  });
});
