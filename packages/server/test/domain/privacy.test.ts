import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RttReceiver, RttSender } from '@segit-a-hivatal/contract/rtt';
import type { RttEdit } from '@segit-a-hivatal/contract/rtt';
import { createPreviews, createPrivacy } from '../../src/domain/privacy/index.ts';

const privacy = createPrivacy(['+3623880440']);
const ID = '00000000-0000-4000-8000-000000000001';

/** What the other side sees while this is typed, letter by letter, with everything that reaches the bus. */
function typed(text: string, by: 'citizen' | 'staff' = 'citizen') {
  let now = 0;
  const previews = createPreviews(privacy, { now: () => now });
  const sender = new RttSender(() => ID);
  const receiver = new RttReceiver();
  const edits: RttEdit[] = [];
  const seen: string[] = [];
  const step = () => {
    now += 200;
    const edit = sender.take(now);
    const shown = edit && previews.edit('c', by, edit);
    if (!shown) return;
    edits.push(shown);
    receiver.receive(shown);
    seen.push(receiver.text?.text ?? '');
  };
  step();
  let written = '';
  for (const letter of text) {
    written += letter;
    sender.write(written, now);
    step();
  }
  return { edits: JSON.stringify(edits), seen };
}

describe('what is kept of a text', () => {
  test('of a citizen’s nothing that is certain, of the staff’s what belongs to offices', () => {
    const text = 'TAJ 111111110, 06 30 123 4567, a@example.org, 11742173-15390000';
    assert.doesNotMatch(privacy.kept('citizen', text, 'hu'), /111111110|4567|example\.org/);
    assert.match(privacy.kept('citizen', 'Hívom: 23/880-440', 'hu'), /880-440/, 'the office’s own');
    const said = privacy.kept('staff', text, 'hu');
    assert.match(said, /\[TAJ-szám törölve\], 06 30 123 4567, a@example\.org/);
  });
});

describe('what the other side sees before it is sent', () => {
  for (const [text, secret] of [
    ['Adóazonosítóm 8365670003, jó?', '836567'],
    ['taj: 111 111 110', '111 111'],
    ['irjon a nagy.anna@example.org-ra', 'nagy.anna@'],
    ['szem. ig. 123456AB', '123456'],
  ] as const) {
    test(`not what will be redacted, nor what may become it: ${text}`, () => {
      const { edits, seen } = typed(text);
      const last = seen.at(-1)!;
      assert.equal(last.length, text.length);
      assert.ok(!seen.some((each) => each.includes(secret)), last);
      assert.ok(!edits.includes(secret));
      assert.match(last, /•{6}/);
      assert.ok(last.startsWith(text.slice(0, 5)), 'the words around it are seen');
    });
  }

  test('everything else goes on as it came, edit by edit', () => {
    const { seen, edits } = typed('2026. 11. 23-án 16 órakor 👍 nyitva?');
    assert.equal(seen.at(-1), '2026. 11. 23-án 16 órakor 👍 nyitva?');
    assert.ok(!edits.includes('RESET'));
  });

  test('a number that is taken back is seen no longer, and the text goes on', () => {
    const previews = createPreviews(privacy, { now: () => 0 });
    const receiver = new RttReceiver();
    const pass = (edit: Omit<RttEdit, 'messageId'>) => {
      const shown = previews.edit('c', 'citizen', { ...edit, messageId: ID });
      if (shown) receiver.receive(shown);
      return receiver.text?.text;
    };
    assert.equal(pass({ event: 'NEW', seq: 0, actions: [{ insert: 'TAJ 111111110', at: 0 }] }), 'TAJ •••••••••');
    assert.equal(pass({ event: 'EDIT', seq: 1, actions: [{ erase: 9, at: 13 }] }), 'TAJ ');
    assert.equal(pass({ event: 'EDIT', seq: 2, actions: [{ insert: 'kell?', at: 4 }] }), 'TAJ kell?');
  });

  test('an edit whose beginning was not heard, that does not fit, or that was overtaken, is not passed on', () => {
    const previews = createPreviews(privacy, { now: () => 0 });
    const edit = (seq: number, event: RttEdit['event'], insert: string, at = 0) =>
      previews.edit('c', 'citizen', { event, messageId: ID, seq, actions: [{ insert, at }] });
    assert.equal(edit(5, 'EDIT', '111111110'), null);
    assert.equal(edit(6, 'EDIT', '0', 9), null);
    assert.equal(edit(7, 'RESET', 'Most már')?.event, 'RESET');
    assert.equal(edit(7, 'EDIT', '111111110'), null, 'overtaken');
    assert.equal(edit(8, 'EDIT', 'x', 100), null, 'does not fit');
    assert.deepEqual(
      previews.edit('c', 'citizen', {
        event: 'CANCEL',
        messageId: ID,
        seq: 9,
        actions: [{ insert: '111111110', at: 0 }],
      })?.actions,
      [],
    );
  });

  test('an operator may dictate the office’s number, but no tax number of a person', () => {
    assert.equal(typed('Hívja: 06 1 795 9000', 'staff').seen.at(-1), 'Hívja: 06 1 795 9000');
    assert.equal(typed('8365670003', 'staff').seen.at(-1), '••••••••••');
  });
});
