import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detect, redact } from '@segit-a-hivatal/contract/personal-data';
import type { Customer } from '../src/practice/customer.ts';
import { CUSTOMERS } from '../src/practice/customers/index.ts';
import { duration, feedbackOn, LIMITS_OF_IT, type Part } from '../src/practice/feedback.ts';
import { answer, begin, end, meet, pass, written, type Play } from '../src/practice/play.ts';
import { slipsIn } from '../src/practice/slips.ts';
import { wayToOffice } from '../src/words/redacted.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const customer = (key: string): Customer => CUSTOMERS.find((each) => each.key === key)!;

/** A trainee at the desk: what they write, each time the customer has done writing. */
class Trainee {
  now = 0;
  play: Play;

  constructor(key: string, patience = 1) {
    this.play = begin(customer(key), this.now, patience);
    this.wait(10 * SECOND);
    this.play = meet(this.play, this.now);
  }

  wait(ms: number): this {
    this.play = pass(this.play, (this.now += ms));
    return this;
  }

  /** Until the customer has written what they are about to write. */
  listen(): this {
    return this.wait(Math.max(0, ...this.play.writing.map(({ until }) => until - this.now)));
  }

  says(...texts: string[]): this {
    for (const text of texts) this.write(text).listen();
    return this;
  }

  /** At once, whatever the customer is doing. */
  write(text: string): this {
    this.wait(5 * SECOND);
    this.play = answer(this.play, text, this.now);
    return this;
  }

  get heard(): string {
    return this.play.lines.flatMap(({ by, text }) => (by === 'customer' ? text : [])).join('\n');
  }

  part(key: Part['key']): Part | undefined {
    return feedbackOn(this.play).parts.find((part) => part.key === key);
  }

  get unwell(): string[] {
    return feedbackOn(this.play).parts.flatMap(({ key, well }) => (well ? [] : key));
  }
}

/** What somebody does badly, and in which parts of the feedback, with which words of theirs, that stands. */
const BAD: Record<
  string,
  { says: readonly string[]; heard: readonly string[]; quoted: Partial<Record<Part['key'], string>> }
> = {
  dog: {
    says: ['Amennyiben ebtulajdonos, nyújtsa be a formanyomtatványt.', 'Igyekezzen, kérem.', 'Nincs több.'],
    heard: ['Bocsánat, mit jelent az, hogy „Amennyiben”?', 'sosem csináltam'],
    quoted: { words: 'Amennyiben ebtulajdonos, nyújtsa be a formanyomtatványt.', patience: 'Igyekezzen, kérem.' },
  },
  'easy-language': {
    says: [
      'A városi önkormányzat szociális irodája a jogosultság megállapítását követően, a benyújtott kérelem alapján támogatást folyósíthat.',
      'Adja meg a születési idejét.',
    ],
    heard: ['Mi az, hogy „', 'Ezt le kell írnom?'],
    quoted: { words: 'A városi önkormányzat szociális irodája', case: 'Adja meg a születési idejét.' },
  },
  'screen-reader': {
    says: ['Kattintson a piros gombra a jobb felső sarokban.', 'Ahogy a képen látja, a kormányablak az első.'],
    heard: ['Ezt nem látom.'],
    quoted: { needs: 'Ahogy a képen látja, a kormányablak az első.' },
  },
  'slow-writer': {
    says: ['Miért nem ír?', 'Hívjon fel minket a megadott számon.'],
    heard: ['Nem tudok, gyorsabban írni.', 'Telefonon nem megy'],
    quoted: { patience: 'Miért nem ír?', needs: 'Hívjon fel minket a megadott számon.' },
  },
  'tax-number': {
    says: ['Megnéztem az ügyét, a tartozása 12 000 forint.', 'Írja meg a születési idejét is.'],
    heard: ['hivatalosnak vehetem', 'törölték volna a számot'],
    quoted: { case: 'Megnéztem az ügyét, a tartozása 12 000 forint.' },
  },
  angry: {
    says: ['Nyugodjon meg, kérem.', 'Ez nem az én dolgom.', 'Kérem, várjon a sorára.'],
    heard: ['hogyan érezzem magam', 'elolvasta egyáltalán'],
    quoted: { patience: 'Nyugodjon meg, kérem.' },
  },
};

for (const each of CUSTOMERS) {
  describe(each.name, () => {
    test('goes well for whoever answers as the feedback proposes, and leaves only friendly sentences', () => {
      const trainee = new Trainee(each.key).listen().says('Jó napot kívánok!');
      for (const { example } of each.questions) trainee.says(example);
      assert.equal(trainee.play.asks, each.questions.length, trainee.heard);
      assert.ok(trainee.heard.includes(each.thanks));
      trainee.wait(MINUTE);
      assert.equal(trainee.play.ended, 'helped');
      assert.deepEqual(trainee.unwell, [], JSON.stringify(feedbackOn(trainee.play), null, 1));
      for (const { again } of each.questions) for (const text of again) assert.ok(!trainee.heard.includes(text), text);
    });

    test('says what is hard on them, and the feedback quotes it and proposes something', () => {
      const { says, heard, quoted } = BAD[each.key]!;
      const trainee = new Trainee(each.key).listen().says(...says);
      for (const text of heard) assert.ok(trainee.heard.includes(text), `${text}\n${trainee.heard}`);
      const { play } = trainee;
      trainee.play = end(play, 'closed');
      for (const [key, quote] of Object.entries(quoted)) {
        const part = trainee.part(key as Part['key']);
        const point = part?.points.find((one) => one.quote?.startsWith(quote));
        assert.ok(point?.next, `${key}: ${JSON.stringify(part)}`);
        assert.equal(part?.well, false);
      }
      assert.ok(trainee.part('answers')!.points.some(({ next }) => next?.startsWith('Például így: „')));
    });

    test('asks again, then goes on, and comes to an end with whoever says nothing of use', () => {
      const trainee = new Trainee(each.key).listen();
      for (let i = 0; i < 20 && !trainee.play.ended; i++) trainee.says('Igen.').wait(SECOND);
      trainee.wait(MINUTE);
      assert.equal(trainee.play.ended, 'helped');
      for (const { again } of each.questions) for (const text of again) assert.ok(trainee.heard.includes(text), text);
      assert.ok(trainee.part('answers')!.points.every(({ next }) => next));
    });

    test('waits, says that they wait, and goes; with longer patience later, without end never', () => {
      const { reminders, leavesAfterMs, leavesWith } = each.patience;
      const goes = (patience: number): Trainee => {
        const trainee = new Trainee(each.key, patience).listen();
        for (let ms = 0; ms < leavesAfterMs + MINUTE; ms += 5 * SECOND) trainee.wait(5 * SECOND);
        return trainee;
      };
      const left = goes(1);
      assert.equal(left.play.ended, 'left');
      assert.ok(left.heard.endsWith(leavesWith));
      for (const { says } of reminders) assert.ok(left.heard.includes(says), says);
      assert.ok(left.unwell.includes('patience'));
      assert.match(left.part('first')!.points[0]!.says, /nem kapott választ/);
      assert.equal(goes(3).play.ended, null);
      const endless = goes(Infinity);
      assert.equal(endless.play.ended, null);
      assert.ok(!endless.heard.includes(reminders[0]!.says));
    });

    test('is data that fits: what may go wrong is found in no proposal and no ready sentence', () => {
      const shown = { preferences: each.preferences, language: 'hu' } as Parameters<typeof wayToOffice>[0];
      const ready = [wayToOffice(shown), 'Jó napot kívánok! Kovács Anna vagyok. Miben segíthetek?'];
      const context = { customer: each, writing: false };
      for (const text of [...each.questions.map(({ example }) => example), ...ready]) {
        assert.deepEqual(slipsIn(text, context), [], text);
      }
      const times = each.patience.reminders.map(({ afterMs }) => afterMs);
      assert.deepEqual(
        [...times, each.patience.leavesAfterMs],
        [...times, each.patience.leavesAfterMs].sort((a, b) => a - b),
      );
      const texts = each.questions.flatMap(({ says, again }) => [...says, ...again]);
      assert.equal(new Set(texts).size, texts.length, 'each sentence once');
    });
  });
}

test('the number is treated as a real one would be, and nobody else tells any', () => {
  const found = CUSTOMERS.flatMap(({ key, questions }) =>
    questions.flatMap(({ says }) =>
      says.flatMap((text) => detect(text).flatMap(({ kind, action }) => (action === 'redact' ? `${key} ${kind}` : []))),
    ),
  );
  assert.deepEqual(found, ['tax-number tax-id']);
  assert.match(redact(customer('tax-number').questions[0].says[0], 'hu'), /\[adóazonosító jel törölve\]/);
});

describe('somebody who writes slowly', () => {
  test('is read while they write, stops to think, and is not interrupted by a kind word', () => {
    const trainee = new Trainee('slow-writer');
    const [{ from, until, text }] = [trainee.play.writing[0]!];
    assert.equal(text, 'Az édesapám nehezen jár, és a parkolási igazolványt, hol lehet kérni?');
    assert.equal(written(trainee.play, from - 1), null);
    assert.equal(written(trainee.play, from + 3 * 350), 'Az ');
    const comma = from + (text.indexOf(',') + 1) * 350 + 4000;
    assert.equal(written(trainee.play, comma - 1), 'Az édesapám nehezen jár');
    assert.equal(written(trainee.play, comma), 'Az édesapám nehezen jár,');
    assert.equal(written(trainee.play, until), text);
    trainee.write('Írja csak nyugodtan, megvárom.');
    assert.deepEqual(trainee.play.slips, []);
    trainee.write('Arra gondol, hogy hol lehet parkolni?');
    assert.deepEqual(
      trainee.play.slips.map(({ kind }) => kind),
      ['guesses'],
    );
    trainee.write('Segítek.');
    assert.deepEqual(
      trainee.play.slips.map(({ kind }) => kind),
      ['guesses', 'interrupts'],
    );
    trainee.listen();
    assert.match(trainee.heard, /Nem, nem azt akartam/);
    assert.match(trainee.part('patience')!.points[0]!.says, /Ön fejezné be a mondatát/);
  });

  test('who was answered before they had asked does not wait for it again', () => {
    const trainee = new Trainee('slow-writer').write('A kormányablakban kell kérni, vigyen fényképet.').listen();
    assert.equal(trainee.play.outcomes.length, 1);
    assert.equal(trainee.part('answers')!.points[0]!.quote, 'A kormányablakban kell kérni, vigyen fényképet.');
  });
});

test('who asks back about a word waits for that, and goes on then', () => {
  const trainee = new Trainee('tax-number').listen().says('Egyedi ügyben keresse a hivatalt, amennyiben nyitva van.');
  assert.match(trainee.heard, /mi az, hogy „amennyiben”\?$/);
  assert.match(trainee.says('Azt jelenti: ha.').heard, /akkor bemegyek/);
});

test('what was told along with something else is not asked', () => {
  const trainee = new Trainee('dog').says('Adatlapot ad a hivatal: ott kell bejelenteni, az oltási könyvvel.');
  assert.equal(trainee.play.asks, 2);
  assert.ok(!trainee.heard.includes('mit készítsek elő'));
});

test('a moment that is asked for is given, and the time begins anew', () => {
  const trainee = new Trainee('angry')
    .listen()
    .wait(40 * SECOND)
    .says('Egy pillanat, utánanézek.')
    .wait(40 * SECOND);
  assert.equal(trainee.play.reminded, 0);
  assert.ok(!trainee.heard.includes(customer('angry').questions[0].again[0]!));
});

test('the words of everybody are left alone', () => {
  const context = { customer: customer('angry'), writing: false };
  for (const text of [
    'Tájékoztatásul: a lakcímkártyáját vigye magával.',
    'Ha tartozása van, azt az adóügyi irodában rendezheti.',
    'Az Ön tartozását itt nem látjuk, egyedi ügyben nem adunk felvilágosítást.',
    'Ne siessen, ráérünk.',
    'A kérelmet a hivatalban elfogadják, 5000 forint alatt.',
    'Írja be az űrlapba az adóazonosító jelét, itt ne.',
    'Az ügyét személyesen intézheti.',
    'Hívja a 23/880-440 számot.',
  ])
    assert.deepEqual(slipsIn(text, context), [], text);
  for (const [text, kind] of [
    ['Látom a rendszerben a befizetését.', 'case'],
    ['A határozata elkészült.', 'case'],
    ['Önnek 12 000 forintot kell fizetnie.', 'case'],
    ['A kérelmét elutasították, a kérelme elutasítva.', 'case'],
    ['Mi az adóazonosító jele?', 'asks-data'],
    ['A száma 8412340981, ugye?', 'asks-data'],
    ['A száma [adóazonosító jel törölve], ugye?', 'asks-data'],
    ['Ott van még?', 'hurry'],
  ] as const)
    assert.deepEqual(
      slipsIn(text, context).map((slip) => slip.kind),
      [kind],
      text,
    );
});

test('the end is told as it was, with what a machine cannot know', () => {
  const { play } = new Trainee('dog');
  const how = (more: Partial<Play>): string => feedbackOn({ ...play, ...more }).how;
  const [first, second] = play.customer.questions.map((question) => ({ question, text: question.example }));
  const outcomes = [first!, second!];
  assert.deepEqual(
    [
      how({ ended: 'left' }),
      how({ ended: 'handed-on' }),
      how({ ended: 'closed', asks: 1 }),
      how({ ended: 'closed', asks: 2, outcomes }),
      how({ ended: 'helped', asks: 2, outcomes: [first!, { ...second!, text: null }] }),
    ],
    [
      'Bogi nem várt tovább, és elment.',
      'Ön továbbadta a beszélgetést: Bogi egy kollégájával folytatná.',
      'Ön zárta le a beszélgetést; Bogi kérdezett volna még.',
      'Bogi megkapta, amiért jött.',
      'Bogi mindent megkérdezett, de nem mindenre kapott választ.',
    ],
  );
  assert.match(LIMITS_OF_IT, /nem érti, amit olvas/);
  assert.deepEqual([400, 42_000, 60_000, 95_000].map(duration), [
    '1 másodperc',
    '42 másodperc',
    '1 perc',
    '1 perc 35 másodperc',
  ]);
});
