import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, parseColour, type Rgb } from '../../src/settings/worn/contrast.ts';
import { COLOURS, corrections, type Colour, type Look } from '../../src/settings/worn/page-colours.ts';
import { dark, light } from '../../src/styles/tokens.ts';

/** Ours, as the style sheet says them. */
function ours(scheme: string): Look {
  const value = (colour: string): Rgb => {
    const [, hex] = new RegExp(`--_${colour}: (?:var\\([^,]*, )?(#[0-9a-f]{6})`).exec(scheme)!;
    return parseColour(hex!)!;
  };
  return Object.fromEntries(COLOURS.map((colour) => [colour, value(colour)])) as unknown as Look;
}

const worn = (look: Look): Look => ({
  ...look,
  ...Object.fromEntries(corrections(look).map(({ colour, worn }) => [colour, worn])),
});

for (const [name, scheme] of Object.entries({ light, dark })) {
  test(`A1, A2: nothing of our own ${name} look has to be corrected`, () => {
    assert.deepEqual(corrections(ours(scheme)), []);
  });
}

test('A1, A2: whatever a page sets, all that is written is 7:1 and all that is drawn 3:1', () => {
  const part = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(part, part, part);
  const look = fc.record(Object.fromEntries(COLOURS.map((each) => [each, colour])) as Record<Colour, typeof colour>);
  fc.assert(
    fc.property(look, (given) => {
      const { surface, sunken, own, ...rest } = worn(given);
      for (const ground of [surface, sunken, own]) {
        for (const ink of [rest.text, rest.muted, rest.accent, rest.danger]) assert.ok(contrast(ink, ground) >= 7);
      }
      assert.ok(contrast(rest.text, rest['warn-surface']) >= 7);
      assert.ok(contrast(rest.danger, rest['danger-surface']) >= 7);
      for (const ground of [surface, sunken]) assert.ok(contrast(rest.line, ground) >= 3);
      for (const button of [rest.accent, rest['accent-strong']]) assert.ok(contrast(rest['on-accent'], button) >= 7);
      assert.deepEqual(corrections(worn(given)), [], 'what was corrected stays as it is');
    }),
    { numRuns: 500 },
  );
});

test('a reason names what was given, and with what it is too weak', () => {
  const [first, ...others] = corrections({ ...ours(light), muted: [153, 153, 153] });
  assert.deepEqual(others, []);
  assert.equal(first?.colour, 'muted');
  assert.equal(first.least, 7);
  assert.equal(first.ground, 'own');
  assert.equal(first.ratio, contrast([153, 153, 153], ours(light).own));
});
