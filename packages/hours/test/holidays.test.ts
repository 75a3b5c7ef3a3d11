import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicHolidays } from '../src/holidays.ts';
import { VARIANTS } from '../src/index.ts';

/** By law (Mt. 102. §), and Easter and Whit Sunday, which are Sundays anyway. */
const FIXED = ['01-01', '03-15', '05-01', '08-20', '10-23', '11-01', '12-25', '12-26'];
const MOVING: Record<number, readonly string[]> = {
  2025: ['04-18', '04-20', '04-21', '06-08', '06-09'],
  2026: ['04-03', '04-05', '04-06', '05-24', '05-25'],
  2027: ['03-26', '03-28', '03-29', '05-16', '05-17'],
  2028: ['04-14', '04-16', '04-17', '06-04', '06-05'],
};

for (const [year, moving] of Object.entries(MOVING))
  test(`the public holidays of ${year} are those of the law; Christmas Eve is none`, () => {
    const dates = publicHolidays(Number(year)).map(({ date }) => date);
    assert.deepEqual(dates.toSorted(), [...FIXED, ...moving].map((day) => `${year}-${day}`).toSorted());
  });

test('every holiday has a name of our own in every language, that a synthesiser can say', () => {
  const names = publicHolidays(2026).map(({ name }) => name);
  for (const name of names)
    for (const variant of VARIANTS) {
      assert.ok(name[variant], `${name.hu} in ${variant}`);
      if (variant.startsWith('hu')) assert.doesNotMatch(name[variant], /\d/);
    }
  const germanAsEnglish = names.filter(({ de, en }) => de === en);
  assert.deepEqual(germanAsEnglish, []);
});
