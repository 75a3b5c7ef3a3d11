import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LIMITS } from '../../src/index.ts';
import { RTT_EVENTS, RttReceiver, rttEdit } from '../../src/rtt/index.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const edit = (change: object): object => ({ event: 'NEW', messageId: ID, seq: 0, actions: [], ...change });
const actions = (...list: unknown[]): object => edit({ actions: list });

test('what is no edit is refused, whatever it is', () => {
  for (const bad of [
    ...[
      null,
      undefined,
      5,
      'NEW',
      [],
      {},
      edit({ event: 'new' }),
      edit({ event: 'toString' }),
      edit({ messageId: 'x' }),
    ],
    ...[-1, 0.5, NaN, Infinity, 2 ** 31, '0', null].map((seq) => edit({ seq })),
    ...[null, {}, 'x', [null], ['x'], [{}]].map((list) => edit({ actions: list })),
    ...[-1, 0.5, 4001, '0', null, undefined].map((at) => actions({ insert: 'a', at })),
    ...['', 5, 'a\0', '\uD800', 'x'.repeat(4001), {}, ['a']].map((insert) => actions({ insert, at: 0 })),
    ...[0, -1, 1.5, 4001, '1'].map((erase) => actions({ erase, at: 0 })),
    actions({ insert: 'a', erase: 1, at: 0 }),
    actions(...Array.from({ length: 33 }, () => ({ insert: 'a', at: 0 }))),
    actions({ insert: 'x'.repeat(3000), at: 0 }, { insert: 'x'.repeat(3000), at: 0 }),
  ]) {
    assert.equal(rttEdit(bad), null, JSON.stringify(bad));
  }
});

test('an edit is taken without what else came with it, and as the wire says it', () => {
  const hostile = JSON.parse(
    `{"event":"EDIT","messageId":"${ID}","seq":7,"__proto__":{"x":1},"actions":[{"at":0,"insert":"a","erase":null,"y":2},{"at":1,"erase":1,"insert":null}]}`,
  ) as unknown;
  assert.deepEqual(rttEdit(hostile), {
    ...{ event: 'EDIT', messageId: ID, seq: 7 },
    actions: [
      { insert: 'a', at: 0 },
      { erase: 1, at: 1 },
    ],
  });
});

test('markup is text', () => {
  const receiver = new RttReceiver();
  receiver.receive(rttEdit(actions({ insert: '<img src=x onerror=alert(1)>', at: 0 }))!);
  assert.equal(receiver.text?.text, '<img src=x onerror=alert(1)>');
});

test('no order of edits makes the reader throw, or grow beyond the limit, or show what does not fit', () => {
  const action = fc.oneof(
    fc.record({ insert: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), at: fc.nat({ max: 4000 }) }),
    fc.record({ erase: fc.integer({ min: 1, max: 4000 }), at: fc.nat({ max: 4000 }) }),
  );
  const any = fc.record({
    event: fc.constantFrom(...RTT_EVENTS),
    messageId: fc.constantFrom(ID, ID.replace('1', '2')),
    seq: fc.nat({ max: 20 }),
    actions: fc.array(action, { maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), (list) => {
      const receiver = new RttReceiver();
      for (const each of list) {
        const read = rttEdit(each);
        if (!read) continue;
        receiver.receive(read);
        assert.ok((receiver.text?.text.length ?? 0) <= LIMITS.textLength);
      }
    }),
  );
});

test('a position beyond the text is a loss, not a guess', () => {
  const receiver = new RttReceiver();
  receiver.receive(rttEdit(actions({ insert: 'ab', at: 0 }))!);
  receiver.receive(rttEdit({ ...actions({ insert: 'x', at: 3 }), event: 'EDIT', seq: 1 })!);
  assert.deepEqual(receiver.text, { messageId: ID, text: 'ab', frozen: true });
  receiver.receive(rttEdit({ ...actions({ erase: 1, at: 2 }), event: 'EDIT', seq: 2 })!);
  assert.deepEqual(receiver.text, { messageId: ID, text: 'ab', frozen: true }, 'it stands still');
});
