import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepted, arrived, day, operator, tick } from './day.ts';

test('whom nobody present can help: the site’s steps in order, and the place is kept', () => {
  const it = day({
    overflow: {
      budaors: [
        { step: 'WIDEN_SKILLS', afterMs: 0 },
        { step: 'CALLBACK', afterMs: 60_000 },
        { step: 'MESSAGE', afterMs: 120_000 },
      ],
    },
  });
  it.at(0, operator('anna'));
  it.at(1, arrived('tax', { skills: ['ado'] }), arrived('german', { language: 'de' }), tick, tick);
  assert.deepEqual(it.asked, ['tax→anna'], 'asked without the skill');
  assert.deepEqual(it.place('german')?.alternatives, []);
  it.at(61, accepted('tax', 'anna'), tick);
  assert.deepEqual(it.place('german')?.alternatives, ['CALLBACK']);
  it.at(121, tick);
  assert.deepEqual(it.place('german')?.alternatives, ['CALLBACK', 'MESSAGE']);
  assert.equal(it.place('german')?.state, 'WAITING', 'the place is kept until they choose');
  it.at(122, { type: 'chose', citizen: 'german', alternative: 'MESSAGE' });
  assert.equal(it.place('german'), undefined);
});

test('handed on to a skill that nobody has, with no rule of the site: everybody is asked after 30 s', () => {
  const it = day();
  it.at(0, operator('anna'), operator('bela'));
  it.at(1, arrived('c1'), accepted('c1', 'anna'));
  it.at(2, { type: 'transferred', citizen: 'c1', operator: 'anna', target: { to: 'SKILL', skill: 'nobodys' } }, tick);
  assert.equal(it.place('c1')?.state, 'WAITING');
  it.at(32, tick);
  assert.equal(it.asked.at(-1), 'c1→bela');
});
