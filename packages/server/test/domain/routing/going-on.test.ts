import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accepted, arrived, closed, day, operator, tick } from './day.ts';
import type { Fact } from './day.ts';

describe('going on elsewhere', () => {
  const busyDay = () => {
    const it = day();
    it.at(0, operator('anna'), operator('bela', { skills: ['ado'] }), operator('cili', { capacity: 1 }));
    it.at(1, arrived('c1'), accepted('c1', 'anna'));
    return it;
  };
  const transferred = (target: Extract<Fact, { type: 'transferred' }>['target']): Fact => ({
    type: 'transferred',
    citizen: 'c1',
    operator: 'anna',
    target,
  });

  test('to a person: they alone are asked, and everybody once they say no', () => {
    const it = busyDay();
    it.at(2, transferred({ to: 'PERSON', operator: 'cili' }));
    assert.deepEqual(it.asked.slice(1), ['c1→cili']);
    it.at(3, { type: 'declined', citizen: 'c1', operator: 'cili' });
    assert.deepEqual(it.asked.slice(2), ['c1→bela']);
  });

  test('to a person who is away or cannot: to everybody', () => {
    const it = busyDay();
    it.at(2, { type: 'operator-state', operator: 'cili', state: 'AWAY' });
    it.at(3, transferred({ to: 'PERSON', operator: 'cili' }));
    assert.deepEqual(it.asked.slice(1), ['c1→bela']);
  });

  test('to a skill', () => {
    const it = busyDay();
    it.at(2, transferred({ to: 'SKILL', skill: 'ado' }));
    assert.deepEqual(it.asked.slice(1), ['c1→bela']);
  });

  test('to the queue: at its head, and not to the same one again', () => {
    const it = busyDay();
    it.at(2, { type: 'operator-state', operator: 'bela', state: 'BREAK' });
    it.at(2, { type: 'operator-state', operator: 'cili', state: 'BREAK' });
    it.at(3, arrived('c2'), arrived('c3'), arrived('c4'), tick);
    it.at(4, transferred({ to: 'QUEUE' }), tick);
    const told = it.told('c4');
    assert.deepEqual(told?.type === 'told' && [told.standing.position, told.standing.reason], [4, 'REQUEUED_AHEAD']);
    it.at(5, { type: 'operator-state', operator: 'bela', state: 'AVAILABLE' });
    assert.equal(it.asked.at(-1), 'c1→bela');
  });

  test('a lost operator’s citizens go to the head of the queue', () => {
    const it = busyDay();
    it.at(2, { type: 'operator-lost', operator: 'anna' });
    const place = it.place('c1');
    assert.deepEqual([place?.state, place?.requeued], ['OFFERED', 'OPERATOR_LOST']);
    assert.equal(it.asked.at(-1), 'c1→bela');
  });

  test('a coordinator moves somebody, whoever has them', () => {
    const it = busyDay();
    it.at(2, { type: 'moved', citizen: 'c1', by: 'katalin', target: { to: 'PERSON', operator: 'bela' } });
    assert.equal(it.asked.at(-1), 'c1→bela');
    it.at(3, accepted('c1', 'bela'), closed('c1', 'anna'));
    const place = it.place('c1');
    assert.equal(place?.state === 'ACTIVE' && place.owner, 'bela', 'what the one before them says is too late');
  });
});
