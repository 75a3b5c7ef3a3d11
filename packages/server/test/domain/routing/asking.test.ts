import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accepted, arrived, closed, day, operator, tick, video } from './day.ts';

describe('who is asked', () => {
  test('the best match, then who has nothing in hand, then who has been idle longest, then the id', () => {
    const it = day();
    it.at(0, operator('bela'), operator('anna'), operator('cili', { needs: ['EASY_LANGUAGE'] }));
    it.at(1, arrived('c1', { needs: ['EASY_LANGUAGE'] }), accepted('c1', 'cili'));
    it.at(2, arrived('c2'), accepted('c2', 'anna'));
    it.at(3, arrived('c3'), accepted('c3', 'bela'));
    it.at(4, closed('c3', 'bela'), closed('c2', 'anna'));
    it.at(5, arrived('c4'));
    it.at(6, arrived('c5', { needs: ['EASY_LANGUAGE'] }));
    assert.deepEqual(it.asked, ['c1→cili', 'c2→anna', 'c3→bela', 'c4→anna', 'c5→cili']);
    const [why] = it.decisions.flatMap((d) => (d.type === 'offered' && d.citizen === 'c5' ? [d.why] : []));
    assert.deepEqual([why?.met, why?.instead?.behindBy, why?.candidates], [['EASY_LANGUAGE'], 'MATCH', 3]);
  });

  test('language, channel, signing and the topic’s skill are never given up for somebody who is free', () => {
    const it = day();
    it.at(0, operator('anna'));
    it.at(1, arrived('c1', { language: 'de' }), arrived('c2', { channel: 'VIDEO' }));
    it.at(2, arrived('c3', { needs: ['SIGN_LANGUAGE'] }), arrived('c4', { skills: ['ado'] }));
    assert.deepEqual(it.asked, []);
    it.at(3, operator('bela', { languages: ['de'] }), operator('cili', video), operator('dora', { skills: ['ado'] }));
    assert.deepEqual(it.asked, ['c1→bela', 'c2→cili', 'c4→dora']);
  });

  test('a video call fills an operator; a slow writer’s chat weighs half of another', () => {
    const it = day();
    it.at(0, operator('anna', { capacity: 4 }));
    it.at(1, arrived('c1'), arrived('c2', { needs: ['WRITES_SLOWLY'] }), arrived('c3', { needs: ['WRITES_SLOWLY'] }));
    it.at(2, arrived('c4'));
    assert.deepEqual(it.asked, ['c1→anna', 'c2→anna', 'c3→anna']);
    it.at(3, operator('bela', video), arrived('c5', { channel: 'VIDEO' }));
    assert.deepEqual(it.asked.slice(3), ['c5→bela']);
    it.at(4, accepted('c5', 'bela'), arrived('c6', { needs: ['WRITES_SLOWLY'] }));
    assert.deepEqual(it.asked.slice(4), []);
  });

  test('behind chats that always fit, a video call gets somebody who is kept free for it', () => {
    const it = day();
    it.at(0, operator('anna', video), operator('bela', video));
    it.at(1, arrived('c1'), accepted('c1', 'anna'), arrived('c2'), accepted('c2', 'bela'));
    it.at(2, arrived('video', { channel: 'VIDEO' }));
    it.at(3, arrived('c3'), arrived('c4'), arrived('c5'));
    assert.deepEqual(it.asked.slice(2), ['c3→bela', 'c4→bela'], 'anna is kept, bela is full');
    it.at(4, closed('c1', 'anna'));
    assert.deepEqual(it.asked.slice(4), ['video→anna']);
  });

  test('whoever has no such need leaves the last empty hands for a call alone, for a minute', () => {
    const it = day();
    it.at(0, operator('anna', { capacity: 2 }), operator('bela', video));
    it.at(1, arrived('c1'), arrived('c2'));
    assert.deepEqual(it.asked, ['c1→anna']);
    it.at(61, accepted('c1', 'anna'), tick);
    assert.deepEqual(it.asked, ['c1→anna', 'c2→bela']);
  });

  test('outside their roster, on a break, busy or as a teleworker nobody is asked', () => {
    const it = day();
    it.at(0, operator('anna', { roster: [{ from: 100_000, to: 200_000 }] }), operator('tele', { role: 'TELEWORKER' }));
    it.at(1, operator('bela'), operator('cili'), { type: 'operator-state', operator: 'bela', state: 'BREAK' });
    it.at(2, { type: 'operator-state', operator: 'cili', state: 'BUSY' }, arrived('c1'));
    assert.deepEqual(it.asked, []);
    it.at(2, accepted('c1', 'tele'));
    assert.equal(it.place('c1')?.state, 'WAITING');
    it.at(100, tick);
    assert.deepEqual(it.asked, ['c1→anna']);
  });
});

describe('an offer', () => {
  test('that is declined goes to the next, and comes back after a rest', () => {
    const it = day();
    it.at(0, operator('anna'), operator('bela'));
    it.at(1, arrived('c1'), { type: 'declined', citizen: 'c1', operator: 'anna' });
    it.at(2, { type: 'declined', citizen: 'c1', operator: 'bela' });
    assert.deepEqual(it.asked, ['c1→anna', 'c1→bela']);
    it.at(61, tick);
    assert.deepEqual(it.asked.slice(2), ['c1→anna']);
  });

  test('that is let pass goes to the next, and nothing more to who let it pass', () => {
    const it = day();
    it.at(0, operator('anna'), operator('bela'));
    it.at(1, arrived('c1'));
    const decisions = it.at(61, tick);
    assert.deepEqual(
      decisions.map(({ type }) => type),
      ['offer-ended', 'paused', 'offered', 'told'],
    );
    assert.equal(it.operator('anna')?.state, 'BUSY');
    it.at(62, arrived('c2'));
    assert.deepEqual(it.asked, ['c1→anna', 'c1→bela', 'c2→bela']);
  });

  test('is over when somebody picks by hand', () => {
    const it = day();
    it.at(0, operator('anna'), operator('bela'));
    it.at(1, arrived('c1'), accepted('c1', 'bela'));
    assert.deepEqual(
      it.decisions.slice(-2).map((d) => [d.type, 'operator' in d && d.operator]),
      [
        ['offer-ended', 'anna'],
        ['assigned', 'bela'],
      ],
    );
  });

  test('whose shift ends is withdrawn; they may still pick by hand', () => {
    const it = day();
    it.at(0, operator('anna', { roster: [{ from: 0, to: 20_000 }] }), arrived('c1'));
    it.at(20, operator('bela'));
    assert.deepEqual(it.asked, ['c1→anna', 'c1→bela']);
    it.at(21, accepted('c1', 'anna'));
    assert.equal(it.place('c1')?.state, 'ACTIVE');
    it.at(22, operator('cili', { roster: [] }), arrived('c2'), arrived('c3'), arrived('c4'), arrived('c5'));
    assert.ok(
      it.asked.every((asked) => !asked.endsWith('cili')),
      'on leave, and at the desk all the same',
    );
  });
});
