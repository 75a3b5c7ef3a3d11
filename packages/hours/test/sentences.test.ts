import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { VARIANTS } from '../src/index.ts';
import type { Variant } from '../src/index.ts';
import { intervalInWords, momentInWords, sentences } from '../src/sentences/index.ts';
import { exception, rules, statusAt } from './support/budaors.ts';

const say = (iso: string, variant: Variant, changes = {}) => sentences(statusAt(changes, iso), variant).text;
/** Monday, 5 January 2026 is today, unless said otherwise. */
const moment = (local: string, variant: Variant = 'hu', today = '2026-01-05') =>
  momentInWords(`${local}:00+01:00`, today, variant);

describe('what is said', () => {
  for (const [name, iso, expected, changes] of [
    ['a holiday', '2026-04-03T08:00:00Z', 'Ma zárva: Nagypéntek. Legközelebb kedden 7 órakor nyitunk.'],
    [
      'a swapped rest day',
      '2026-12-24T06:30:00Z',
      'Ma zárva: áthelyezett pihenőnap. Legközelebb hétfőn 7 órakor nyitunk.',
    ],
    ['outside hours', '2026-01-13T09:00:00Z', 'Most zárva vagyunk. Legközelebb ma 16 órakor nyitunk.'],
    ['soon', '2026-01-13T14:45:00Z', 'Hamarosan nyitunk. Ma 16 órától 19 óráig várjuk.'],
    ['open', '2026-01-13T16:00:00Z', 'Most nyitva vagyunk. 19 óráig várjuk.'],
    ['closing', '2026-01-13T17:55:00Z', 'Hamarosan zárunk. 19 óráig várjuk. Legközelebb holnap 7 órakor nyitunk.'],
    [
      'a closure in the middle of the day',
      '2026-01-13T16:00:00Z',
      'Most zárva: áramszünet. Legközelebb ma 18 óra 30 perckor nyitunk.',
      { exceptions: [exception('CLOSED', '2026-01-13T16:30', '2026-01-13T18:30', 'áramszünet.')] },
    ],
    [
      'an extra opening, to midnight',
      '2026-01-16T20:00:00Z',
      'Most nyitva vagyunk: választási ügyelet. Éjfélig várjuk.',
      { exceptions: [exception('OPEN', '2026-01-16T18:00', '2026-01-17T00:00', 'választási ügyelet')] },
    ],
    [
      'nothing to come',
      '2026-01-13T09:00:00Z',
      'Most zárva vagyunk. Még nem tudjuk, mikor nyitunk.',
      { schedules: [{ windows: [] }] },
    ],
  ] as const)
    test(`Hungarian: ${name}`, () => assert.equal(say(iso, 'hu', changes), expected));

  test('easy Hungarian has one idea a line', () => {
    assert.equal(
      say('2026-04-03T08:00:00Z', 'hu-easy'),
      'Ma nem dolgozunk.\nEzért: Nagypéntek.\nEkkor nyitunk: kedden 7 órakor.',
    );
    assert.equal(say('2026-01-13T16:00:00Z', 'hu-easy'), 'Most dolgozunk.\n19 óráig dolgozunk.');
  });
  test('English', () => {
    assert.equal(say('2026-04-03T08:00:00Z', 'en'), 'Closed today: Good Friday. We next open on Tuesday at 7 am.');
    assert.equal(say('2026-01-13T14:45:00Z', 'en'), 'We open soon. We are here for you today from 4 pm to 7 pm.');
    assert.equal(say('2026-01-13T16:00:00Z', 'en'), 'We are open now. We are here for you until 7 pm.');
  });
  test('German', () => {
    assert.equal(
      say('2026-04-03T08:00:00Z', 'de'),
      'Heute geschlossen: Karfreitag. Wir öffnen wieder am Dienstag um 7 Uhr.',
    );
    assert.equal(
      say('2026-01-13T14:45:00Z', 'de'),
      'Wir öffnen bald. Wir sind heute von 16 Uhr bis 19 Uhr für Sie da.',
    );
    assert.equal(say('2026-01-13T16:00:00Z', 'de'), 'Wir haben jetzt geöffnet. Wir sind bis 19 Uhr für Sie da.');
  });

  test('the invitation, by weekday', () => {
    assert.equal(sentences(statusAt({}, '2026-01-16T20:00:00Z'), 'hu').invitation, 'Hétfőn 7 órától 8 óráig várjuk.');
    const evenings = { schedules: [{ windows: [...(rules.schedules[0]?.windows ?? [])].slice(1) }] };
    assert.equal(
      sentences(statusAt(evenings, '2026-01-16T20:00:00Z'), 'hu').invitation,
      'Kedden 16 órától 19 óráig várjuk.',
    );
  });

  test('in no phase and no language a part is empty, or a digit carries a Hungarian ending after a colon', () => {
    const changes = { exceptions: [exception('CLOSED', '2026-01-14T00:00', '2026-01-15T00:00', 'leltár')] };
    for (let hour = 0; hour < 24 * 14; hour++)
      for (const variant of VARIANTS) {
        const { now, next, invitation, text } = sentences(
          statusAt(changes, new Date(Date.UTC(2026, 0, 5, hour, 55)).toISOString()),
          variant,
        );
        for (const part of [now, next, invitation, text])
          if (part !== null) assert.match(part, /^[\p{Lu}\d].*[^.]\.$/su);
        if (variant.startsWith('hu')) assert.doesNotMatch(text, /\d:\d|undefined|null|\s\s|\.\./);
      }
  });
});

describe('days', () => {
  test('today, tomorrow, the weekday, the date, the date with its year', () => {
    const at = (date: string, variant: Variant) => moment(`${date}T07:00`, variant);
    assert.deepEqual(
      ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-11', '2026-01-12', '2027-01-04'].map((d) => at(d, 'hu')),
      [
        'ma 7 órakor',
        'holnap 7 órakor',
        'szerdán 7 órakor',
        'vasárnap 7 órakor',
        'január 12-én, hétfőn 7 órakor',
        '2027. január 4-én, hétfőn 7 órakor',
      ],
    );
    assert.equal(at('2026-01-12', 'en'), 'on Monday, 12 January at 7 am');
    assert.equal(at('2027-01-04', 'en'), 'on Monday, 4 January 2027 at 7 am');
    assert.equal(at('2026-01-12', 'de'), 'am Montag, dem 12. Januar um 7 Uhr');
    assert.equal(at('2027-01-04', 'de'), 'am Montag, dem 4. Januar 2027 um 7 Uhr');
  });

  test('every weekday', () => {
    // From Monday the days to Sunday; Monday and Tuesday are seen from the Thursday before.
    const all = (variant: Variant) =>
      [5, 6, 7, 8, 9, 10, 11].map((day) => {
        const date = `2026-01-${String(day).padStart(2, '0')}`;
        return momentInWords(`${date}T07:00:00+01:00`, day < 8 ? '2026-01-02' : '2026-01-05', variant).replace(
          / (7|at|um).*/,
          '',
        );
      });
    assert.deepEqual(all('hu'), ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap']);
    assert.deepEqual(
      all('de').join(),
      'am Montag,am Dienstag,am Mittwoch,am Donnerstag,am Freitag,am Samstag,am Sonntag',
    );
    assert.deepEqual(all('en').join(), 'on Monday,on Tuesday,on Wednesday,on Thursday,on Friday,on Saturday,on Sunday');
  });

  test('every month', () => {
    const months = Array.from(
      { length: 12 },
      (_, month) =>
        moment(
          `2026-${String(month + 1).padStart(2, '0')}-25T07:00`,
          'hu',
          `2026-${String(month + 1).padStart(2, '0')}-01`,
        ).split(' ')[0],
    );
    assert.equal(
      months.join(' '),
      'január február március április május június július augusztus szeptember október november december',
    );
  });

  /** As an ear expects it: elsején, másodikán, harmadikán, negyedikén … harmincegyedikén. */
  const ENDINGS =
    'elsején 2-án 3-án 4-én 5-én 6-án 7-én 8-án 9-én 10-én 11-én 12-én 13-án 14-én 15-én 16-án 17-én 18-án 19-én 20-án ' +
    '21-én 22-én 23-án 24-én 25-én 26-án 27-én 28-án 29-én 30-án 31-én';
  for (const [index, expected] of ENDINGS.split(' ').entries())
    test(`the ${index + 1}. day of a month is ${expected}`, () => {
      const date = `2026-03-${String(index + 1).padStart(2, '0')}`;
      assert.equal(moment(`${date}T07:00`, 'hu', '2026-02-10').split(/[ ,]/)[1], expected);
    });
});

describe('times', () => {
  const pad = (n: number) => String(n).padStart(2, '0');
  const span = (hour: number, minute: number, variant: Variant) =>
    intervalInWords(
      {
        start: `2026-01-06T${pad(hour)}:${pad(minute)}:00+01:00`,
        end: `2026-01-06T${pad(hour)}:${pad(minute)}:00+01:00`,
      },
      '2026-01-05',
      variant,
    );
  for (let hour = 0; hour < 24; hour++)
    test(`${hour} and half past, in Hungarian and German`, () => {
      assert.equal(moment(`2026-01-06T${pad(hour)}:00`), `holnap ${hour} órakor`);
      assert.equal(moment(`2026-01-06T${pad(hour)}:30`), `holnap ${hour} óra 30 perckor`);
      const until = hour === 0 ? 'éjfélig' : `${hour} óráig`;
      assert.equal(span(hour, 0, 'hu'), `holnap ${hour} órától ${until}`);
      assert.equal(span(hour, 30, 'hu'), `holnap ${hour} óra 30 perctől ${hour} óra 30 percig`);
      assert.equal(moment(`2026-01-06T${pad(hour)}:00`, 'de'), `morgen um ${hour} Uhr`);
      assert.equal(span(hour, 30, 'de'), `morgen von ${hour} Uhr 30 bis ${hour} Uhr 30`);
    });

  test('English hours have no doubt about noon and midnight', () => {
    const at = (time: string) => moment(`2026-01-06T${time}`, 'en');
    assert.deepEqual(['00:00', '00:30', '07:00', '11:45', '12:00', '12:30', '13:00', '23:30'].map(at), [
      'tomorrow at midnight',
      'tomorrow at 12:30 am',
      'tomorrow at 7 am',
      'tomorrow at 11:45 am',
      'tomorrow at noon',
      'tomorrow at 12:30 pm',
      'tomorrow at 1 pm',
      'tomorrow at 11:30 pm',
    ]);
  });

  test('over midnight both days are named; to midnight one is enough', () => {
    const night = { start: '2026-01-07T22:00:00+01:00', end: '2026-01-08T02:00:00+01:00' };
    const evening = { start: '2026-01-07T22:00:00+01:00', end: '2026-01-08T00:00:00+01:00' };
    const both = (variant: Variant) =>
      [night, evening].map((interval) => intervalInWords(interval, '2026-01-05', variant));
    assert.deepEqual(both('hu'), ['szerdán 22 órától csütörtökön 2 óráig', 'szerdán 22 órától éjfélig']);
    assert.deepEqual(both('en'), [
      'on Wednesday from 10 pm to 2 am on Thursday',
      'on Wednesday from 10 pm to midnight',
    ]);
    assert.deepEqual(both('de'), [
      'am Mittwoch von 22 Uhr bis 2 Uhr am Donnerstag',
      'am Mittwoch von 22 Uhr bis Mitternacht',
    ]);
  });
});
