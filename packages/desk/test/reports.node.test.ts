import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '../src/reports/csv.ts';
import { tablesOf } from '../src/reports/tables.ts';
import { seconds } from '../src/words/reports.ts';
import { REPORT } from './support/report.ts';

test('a file for a spreadsheet: a mark, CRLF, quotes where they are needed, and nothing that it would run', () => {
  assert.equal(
    csv([
      ['Név', 'Hány (mp)'],
      ['Őz, „róka”', 3],
      ['"idézet"\r\nkét sor', -2.5],
    ]),
    '\uFEFFNév,Hány (mp)\r\n"Őz, „róka”",3\r\n"""idézet""\r\nkét sor",-2.5\r\n',
  );
  for (const bad of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
    const [, first] = /^\uFEFF"?(.)/s.exec(csv([[bad]])) ?? [];
    assert.equal(first, "'", bad);
  }
});

test('the tables of a report say all of it, and as many cells as columns', () => {
  const tables = tablesOf(REPORT);
  assert.deepEqual(
    tables.map(({ id, rows }) => [id, rows.length]),
    [
      ['total', 2],
      ['hour', 3],
      ['hours', 0],
      ['channel', 1],
      ['site', 1],
      ['topic', 2],
      ['need', 2],
      ['language', 0],
      ['survey', 3],
      ['searches', 1],
    ],
  );
  for (const { columns, rows } of tables)
    for (const { name, cells, bar } of rows) {
      assert.equal(cells.length, columns.length - 1, name);
      assert.ok(bar === null || (bar >= 0 && bar <= 1), name);
    }
  const names = tables.flatMap(({ rows }) => rows.map(({ name }) => name));
  for (const name of ['16 és 17 óra között', 'Nem mondták', 'Nem kért semmit', 'Képernyőolvasót használ', 'Csevegés'])
    assert.ok(names.includes(name), name);
  const satisfaction = tables.find(({ id }) => id === 'survey')!.rows.map(({ cells }) => cells.map(({ text }) => text));
  assert.deepEqual(satisfaction[0], ['4', '2', '1', '1', '50,0%', '15,0%', '85,0%']);
  assert.deepEqual(satisfaction[1], ['2', ...Array.from({ length: 6 }, () => 'kevés adat')]);
});

test('durations are words', () => {
  assert.deepEqual([0, 45, 60, 400, 3600, 40_200].map(seconds), [
    '0 mp',
    '45 mp',
    '1 perc',
    '6 perc 40 mp',
    '1 óra',
    '11 óra 10 perc',
  ]);
});
