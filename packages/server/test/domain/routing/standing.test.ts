import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accepted, arrived, closed, day, operator, tick } from './day.ts';

describe('what a waiting citizen is told', () => {
  /** One operator who takes 5 minutes for each, and a queue. */
  const learnt = () => {
    const it = day();
    it.at(0, operator('anna', { capacity: 2 }), operator('bela', { capacity: 2 }));
    for (let i = 0; i < 5; i++) {
      it.at(i * 300 + 1, arrived(`old${i}`), accepted(`old${i}`, 'anna'));
      it.at(i * 300 + 301, closed(`old${i}`, 'anna'));
    }
    it.at(2000, arrived('a'), accepted('a', 'anna'), arrived('b'), accepted('b', 'bela'));
    it.at(2001, arrived('c1'), arrived('c2'), tick);
    return it;
  };
  const standing = (it: ReturnType<typeof day>, citizen: string) => {
    const told = it.told(citizen);
    return told?.type === 'told' ? told.standing : undefined;
  };

  test('position and wait, from how long services take', () => {
    const it = learnt();
    assert.deepEqual(standing(it, 'c1'), { position: 1, waitSeconds: 180, reason: null });
    assert.deepEqual(standing(it, 'c2'), { position: 2, waitSeconds: 300, reason: null });
  });

  test('a longer wait comes with its reason', () => {
    const it = learnt();
    it.at(2002, { type: 'operator-state', operator: 'bela', state: 'AWAY' }, tick);
    assert.deepEqual(standing(it, 'c2'), { position: 2, waitSeconds: 600, reason: 'OPERATOR_LEFT' });
    it.at(2003, { type: 'operator-state', operator: 'anna', state: 'AWAY' }, tick);
    assert.deepEqual(standing(it, 'c2'), { position: 2, waitSeconds: null, reason: 'OPERATOR_LEFT' });
  });

  test('only those are counted on whose shift has not ended by then', () => {
    const it = learnt();
    const bela = (to: number) => operator('bela', { capacity: 2, roster: [{ from: 0, to: to * 1000 }] });
    it.at(2002, bela(2122), tick);
    // Of 1,200 (weight × s) both do 480 in these two minutes; anna alone does the rest.
    assert.deepEqual(standing(it, 'c2'), { position: 2, waitSeconds: 480, reason: 'SLOWER_THAN_EXPECTED' });
    it.at(2003, operator('anna', { capacity: 2, roster: [{ from: 0, to: 2_063_000 }] }), tick);
    assert.equal(standing(it, 'c2')?.waitSeconds, null, 'the work that is left is nobody’s');
  });

  test('the end of a shift is a reason', () => {
    const it = learnt();
    it.at(2002, operator('bela', { capacity: 2, roster: [{ from: 0, to: 2_900_000 }] }), tick);
    const before = standing(it, 'c2');
    it.at(2900, tick);
    assert.notEqual(standing(it, 'c2')?.waitSeconds, before?.waitSeconds);
    assert.equal(standing(it, 'c2')?.reason, 'OPERATOR_LEFT');
  });

  test('a little longer is not told', () => {
    const it = learnt();
    const before = it.decisions.length;
    it.at(2400, closed('a', 'anna'), arrived('a2'), tick);
    assert.ok(it.decisions.slice(before).every((d) => d.type !== 'told' || d.standing.reason === null));
  });
});
