import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsFrom } from '../../src/settings/fields.ts';
import { packed, unpacked } from '../../src/settings/worn/parcel.ts';

const mine = settingsFrom({ textSize: '150', theme: 'own', ownText: '#00ff00' });

test('settings travel behind the own fragment of a link, and leave it as it was', () => {
  for (const own of ['', 'ugyek', 'a=1&b=2', 'é']) {
    const fragment = packed(own, mine)!;
    assert.match(fragment, /segit=1\.[\w-]+$/);
    assert.deepEqual(unpacked(fragment), { rest: own, settings: mine });
  }
  const spoken = settingsFrom({ access: { label: 'könnyű „szó”' } });
  assert.deepEqual(unpacked(packed('', spoken)!)?.settings, spoken);
});

test('nothing travels where nothing was set, or too much', () => {
  assert.equal(packed('ugyek', settingsFrom({})), null);
  assert.equal(packed('', settingsFrom({ access: { label: 'x'.repeat(5000) } })), null);
});

test('nothing that arrives is believed', () => {
  assert.equal(unpacked('ugyek'), null);
  const parcel = (value: unknown): string => `segit=1.${btoa(JSON.stringify(value))}`;
  for (const hostile of [
    'segit=',
    'segit=1.',
    'segit=1.%00',
    'segit=2.e30',
    'segit=1.e30',
    'segit=1.bm90IGpzb24',
    `segit=1.${'A'.repeat(100_000)}`,
    parcel(null),
    parcel([]),
    parcel({ textSize: 150, theme: '<b>', ownText: 'red;}', more: 1 }),
  ])
    assert.deepEqual(unpacked(`ugyek&${hostile}`), { rest: 'ugyek', settings: null }, hostile.slice(0, 40));
  const { settings } = unpacked(parcel({ textSize: '200', preferences: ['USES_SCREEN_READER'], session: 'token' }))!;
  assert.deepEqual(settings, settingsFrom({ textSize: '200' }), 'only settings');
});
