import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { About, Utterance } from '../../src/a11y/announcer.ts';
import { amountOf } from '../../src/a11y/hearing/amount.ts';
import { heardOptions, type Heard } from '../../src/a11y/hearing/options.ts';

const KINDS: readonly About[] = ['message', 'arrived', 'writing', 'news', 'joined', 'lost', 'back', 'trouble'];
const LINES: readonly Utterance[] = KINDS.map((about) => ({ text: about, about }));

const heard = (announced: Heard['announced'], lines = LINES): string[] =>
  amountOf(lines, announced, 'hu').map(({ text }) => text);

test('A30: as much is announced as somebody wants, and what goes wrong in any case', () => {
  assert.deepEqual(heard('all'), KINDS);
  assert.deepEqual(heard('messages'), ['message', 'arrived', 'writing', 'lost', 'back', 'trouble']);
  assert.deepEqual(heard('count'), ['arrived', 'lost', 'back', 'trouble', 'Új üzenetek: 1']);
  assert.deepEqual(heard('trouble'), ['lost', 'back', 'trouble']);
});

test('A30: messages that came together are told by their number, in the language of the page', () => {
  const three = ['a', 'b', 'c'].map((text) => ({ text, about: 'message' }) as const);
  assert.deepEqual(heard('count', three), ['Új üzenetek: 3']);
  const texts = (['hu', 'en', 'de'] as const).map((language) => amountOf(three, 'count', language)[0]!.text);
  assert.deepEqual(texts, ['Új üzenetek: 3', 'New messages: 3', 'Neue Nachrichten: 3']);
  assert.deepEqual(heard('count', [{ text: '5 új üzenet', about: 'arrived' }]), ['5 új üzenet']);
});

test('A30, A41: a failure, and the answer to what the person has just done, are said however little is wanted', () => {
  const said: readonly Utterance[] = [
    { text: 'Nem sikerült elküldeni.', about: 'news', assertive: true },
    { text: 'Betűméret: Kétszeres.' },
  ];
  for (const announced of ['all', 'messages', 'count', 'trouble'] as const) {
    assert.deepEqual(amountOf(said, announced, 'hu'), said);
  }
});

test('A58: what is kept or carried of what is heard is not believed: each is as for everybody, or what it may be', () => {
  const usual = heardOptions({});
  assert.deepEqual(usual, {
    ...{ announced: 'all', aloud: false, rate: 'normal', voices: {}, sounds: false, volume: 'medium' },
  });
  for (const hostile of [
    { announced: 'nothing', aloud: 'yes', rate: 'toString', voices: 7, sounds: 1, volume: 9 },
    { rate: '__proto__', volume: 'constructor', voices: null },
    { voices: { hu: 1, en: {}, de: null, fr: 'uri:Marie' } },
  ]) {
    assert.deepEqual(heardOptions(hostile), usual);
  }
  assert.deepEqual(heardOptions({ voices: { hu: 'uri:Hanna', en: 2 } }).voices, { hu: 'uri:Hanna' });
});
