import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSites } from '../../src/domain/sites/index.ts';
import { officeOf } from '../../src/office.ts';
import { readSettings, SettingsError } from '../../src/settings.ts';

const text = { hu: 'A', 'hu-easy': 'A', en: 'A', de: 'A' };
const telephone = '+3623880440';
const office = {
  skills: [
    { key: 'ado', name: 'Adó' },
    { key: 'fa', name: 'Fa' },
  ],
  topics: [
    { key: 'telekado', name: text, skills: ['ado'] },
    { key: 'egyeb', name: text },
  ],
};

const read = (file: object) => officeOf(readSettings(file, {}, []));

describe('the office, of what the settings say and the demonstration', () => {
  test('the demonstration has three sites, each with its own welcome, topics and steps', () => {
    const { sites, data } = officeOf({});
    assert.deepEqual(
      sites.map(({ key }) => key),
      ['budaors', 'konyvtar', 'ugysegedi-pontok'],
    );
    assert.equal(sites[0]?.topics.length, data.topics.length, 'a site that names none has all');
    assert.equal(sites[1]?.topics[0]?.key, 'ugyfelkapu', 'in the order of the site');
    assert.equal(new Set(sites.map(({ welcome }) => welcome?.hu)).size, 3);
    const known = data.skills.map(({ key }): string => key);
    for (const { skills } of data.topics) for (const skill of skills) assert.ok(known.includes(skill), skill);
    assert.ok(sites.every((site) => site.topics.length > 5));
  });

  test('an office’s own sites, topics and skills', () => {
    const { sites } = read({
      office,
      sites: [
        { key: 'a', name: 'A', telephone },
        { key: 'b', name: 'B', telephone, topics: ['egyeb'], skills: ['fa'], languages: ['hu'], channels: ['CHAT'] },
      ],
    });
    const all = createSites(sites);
    assert.deepEqual(all.skillsFor('a', 'telekado'), ['ado']);
    assert.deepEqual(all.skillsFor('a', null), []);
    assert.deepEqual(all.skillsFor('b', 'egyeb'), ['fa']);
    assert.deepEqual(all.skillsFor('b', 'telekado'), ['fa'], 'a topic that the site does not have');
    assert.deepEqual(all.find('a')?.overflow, [{ step: 'WIDEN_SKILLS', afterMs: 30_000 }]);

    const asked = { channel: 'CHAT', language: 'hu', topic: null } as const;
    all.assertOffers('b', asked);
    for (const other of [{ language: 'de' as const }, { channel: 'VIDEO' as const }, { topic: 'telekado' }])
      assert.throws(() => all.assertOffers('b', { ...asked, ...other }), { code: 'BAD_INPUT' });
  });

  test('an office with skills of its own keeps the names of the demonstration’s topics', () => {
    const { data } = read({ office: { skills: [{ key: 'ado', name: 'Adó' }] } });
    assert.deepEqual(data.topics.find(({ key }) => key === 'telekado')?.skills, ['ado']);
    assert.deepEqual(data.topics.find(({ key }) => key === 'ovoda')?.skills, []);
  });

  const site = { key: 'a', name: 'A', telephone };
  const wrong: [string, object, RegExp][] = [
    ['a topic', { office, sites: [site, { ...site, key: 'b', topics: ['fakivagas'] }] }, /sites\.1\.topics\.fakivagas/],
    ['a skill of a site', { office, sites: [{ ...site, skills: ['jog'] }] }, /sites\.0\.skills\.jog/],
    [
      'a skill of the staff',
      { office, staff: [{ email: 'a@b.hu', name: 'A', role: 'OPERATOR', skills: ['jog'] }] },
      /staff\.0\.skills\.jog/,
    ],
    ['a skill of a topic', { office: { ...office, skills: [] } }, /office\.topics\.0\.skills\.ado/],
    [
      'a site in the hours',
      { sites: [site], office: { hours: { schedules: [{ windows: [] }, { sites: ['b'], windows: [] }] } } },
      /office\.hours\.schedules\.1\.sites\.b/,
    ],
  ];
  for (const [name, file, setting] of wrong)
    test(`${name} that is not set up: one line that names the setting`, () => {
      assert.throws(
        () => read(file),
        (error: unknown) => {
          assert.ok(error instanceof SettingsError);
          assert.match(
            error.message,
            new RegExp(`^The setting ${setting.source} cannot be used: it is not set up\\.$`),
          );
          return true;
        },
      );
    });
});
