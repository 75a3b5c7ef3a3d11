import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosen, FIELDS, settingsFrom } from '../../src/settings/fields.ts';
import { BLACK, contrast, parseColour, WHITE, type Rgb } from '../../src/settings/worn/contrast.ts';
import { ownColours } from '../../src/settings/worn/own-colours.ts';

test('what is stored, carried or in a file is not believed: each field is as for everybody, or what it may be', () => {
  const usual = settingsFrom({});
  for (const hostile of [
    null,
    7,
    'x',
    [],
    { textSize: 150 },
    { theme: 'javascript:' },
    { ownText: 'red;}' },
    { more: 1 },
  ]) {
    assert.deepEqual(settingsFrom(hostile), usual);
  }
  assert.equal(settingsFrom({ textSize: '150', theme: 'x' }).textSize, '150');
  assert.equal(settingsFrom({ textSize: '150', theme: 'x' }).theme, 'system');
  assert.deepEqual(Object.keys(usual), Object.keys(FIELDS));
});

test('only what differs is kept, and leads back to the same settings', () => {
  const settings = settingsFrom({ theme: 'own', ownText: '#00ff00', enterSends: false });
  assert.deepEqual(chosen(settings), { theme: 'own', ownText: '#00ff00', enterSends: false });
  assert.deepEqual(settingsFrom(JSON.parse(JSON.stringify(chosen(settings)))), settings);
  assert.deepEqual(chosen(settingsFrom({})), {});
});

test('contrast is that of WCAG', () => {
  assert.equal(contrast(BLACK, WHITE), 21);
  // Published examples: #767676 is the lightest grey that has 4.5 on white, #595959 the lightest with 7.
  assert.ok(contrast(parseColour('#767676')!, WHITE) >= 4.5 && contrast(parseColour('#777777')!, WHITE) < 4.5);
  assert.ok(contrast(parseColour('#595959')!, WHITE) >= 7 && contrast(parseColour('#5a5a5a')!, WHITE) < 7);
  assert.deepEqual(parseColour('rgb(1, 2, 3)'), [1, 2, 3]);
  assert.deepEqual(parseColour('rgba(1, 2, 3, 0.5)'), [1, 2, 3]);
  for (const none of ['', 'red', '#12345', 'rgb(a, b, c)']) assert.equal(parseColour(none), undefined);
});

test('A1, A2, A6: whatever two colours a reader chooses, text has 7 : 1 and boundaries have 3 : 1', () => {
  let seed = 20261123;
  const random = (): number => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
  const any = (): string =>
    `#${Math.floor(random() * 0x1000000)
      .toString(16)
      .padStart(6, '0')}`;
  const pairs = Array.from({ length: 2000 }, () => [any(), any()] as const);
  const greys = Array.from({ length: 256 }, (_, grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`);
  for (const [text, surface] of [...pairs, ...greys.map((grey) => [grey, grey] as const)]) {
    const colours = ownColours(text, surface);
    const of = (name: string): Rgb => parseColour(colours[`--_${name}`]!)!;
    const least = (ink: string, ...grounds: string[]): number =>
      Math.min(...grounds.map((ground) => contrast(of(ink), of(ground))));
    for (const ink of ['text', 'muted', 'accent', 'danger', 'good']) {
      assert.ok(least(ink, 'surface', 'sunken', 'own', 'danger-surface', 'warn-surface') >= 7, `${text} on ${surface}`);
    }
    assert.ok(least('on-accent', 'accent', 'accent-strong') >= 7, `${surface} on ${text}`);
    assert.ok(least('line', 'surface', 'sunken') >= 3, `${text}, ${surface}: boundaries`);
  }
});

test('A6: two colours that can be read together stay as they were chosen', () => {
  const colours = ownColours('#ffff00', '#000000');
  assert.equal(colours['--_text'], '#ffff00');
  assert.equal(colours['--_surface'], '#000000');
  assert.equal(colours['--_scheme'], 'dark');
});
