import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { advance, DEFAULT_POLICY, emptyState } from '../../../src/domain/routing/index.ts';
import type {
  OperatorProfile,
  Policy,
  RoutingDecision,
  RoutingEvent,
  RoutingState,
  Wants,
} from '../../../src/domain/routing/index.ts';

type Fact = RoutingEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

/** A day that a test tells: seconds and facts. */
function day(policy: Partial<Policy> = {}) {
  let state: RoutingState = emptyState({ ...DEFAULT_POLICY, ...policy });
  const all: RoutingDecision[] = [];
  return {
    at(second: number, ...facts: Fact[]) {
      const events = facts.map((fact) => ({ at: second * 1000, ...fact }));
      const { state: after, decisions } = advance(state, events);
      state = after;
      all.push(...decisions);
      return decisions;
    },
    place: (citizen: string) => state.places.get(citizen),
    operator: (id: string) => state.operators.get(id),
    /** Who was asked for whom, in order. */
    get asked() {
      return all.flatMap((d) => (d.type === 'offered' ? [`${d.citizen}→${d.operator}`] : []));
    },
    told: (citizen: string) => all.findLast((d) => d.type === 'told' && d.citizen === citizen),
    decisions: all,
  };
}

const operator = (id: string, more: Partial<OperatorProfile> = {}): Fact => ({
  type: 'operator',
  state: 'AVAILABLE',
  profile: {
    id,
    role: 'OPERATOR',
    skills: [],
    languages: ['hu'],
    channels: ['CHAT'],
    needs: [],
    capacity: 6,
    roster: [],
    ...more,
  },
});
const video: Partial<OperatorProfile> = { channels: ['CHAT', 'VIDEO'] };
const arrived = (citizen: string, more: Partial<Wants> = {}): Fact => ({
  type: 'arrived',
  citizen,
  wants: { site: 'budaors', language: 'hu', channel: 'CHAT', needs: [], skills: [], ...more },
});
const accepted = (citizen: string, by: string): Fact => ({ type: 'accepted', citizen, operator: by });
const closed = (citizen: string, by: string): Fact => ({ type: 'closed', citizen, operator: by });
const tick: Fact = { type: 'tick' };

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
});

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
  it.at(62, { type: 'chose', citizen: 'german', alternative: 'MESSAGE' });
  assert.equal(it.place('german')?.state, 'WAITING', 'not offered yet');
  it.at(121, tick);
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

  test('a little longer is not told', () => {
    const it = learnt();
    const before = it.decisions.length;
    it.at(2400, closed('a', 'anna'), arrived('a2'), tick);
    assert.ok(it.decisions.slice(before).every((d) => d.type !== 'told' || d.standing.reason === null));
  });
});
