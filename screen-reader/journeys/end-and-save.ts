import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../reader/until.ts';
import type { Journey } from './journey.ts';

export const endAndSave: Journey = {
  name: '5-befejezni',
  title: 'Befejezni és elmenteni',
  about: 'Az ügyfél befejezi a beszélgetést, és szövegként elmenti a gépére.',
  async play({ reader }, { step }) {
    for (const wanted of ['', '', '', '', 'Befejezés gomb.']) {
      await step('Shift és Tab: vissza a befejezésig', () => reader.press('shift+Tab'), ...(wanted ? [wanted] : []));
    }
    await step('Enter: befejezné', () => reader.press('Return'), 'Befejezi a beszélgetést? Utána még elmentheti');
    await step('Tab', () => reader.press('Tab'), 'Befejezés gomb.');
    await step('Enter: befejezi', () => reader.press('Return'), 'A beszélgetés véget ért.');
    for (const wanted of ['', '', '', '', 'Mentés weblapként gomb.', 'Mentés szövegként gomb.']) {
      await step('Tab', () => reader.press('Tab'), ...(wanted ? [wanted] : []));
    }
    await step('Enter: elmenti', () => reader.press('Return'), 'Elmentve a letöltések közé.');
    const name = await until('the file', async () =>
      (await readdir(reader.downloads)).find((file) => /\.txt$/.test(file)),
    );
    const saved = await readFile(join(reader.downloads, name), 'utf8');
    for (const text of ['Köszönöm, és mennyibe kerül?', 'Nincs több kérdésem.', 'Kovács Anna'])
      assert.ok(saved.includes(text));
    await step('Tab', () => reader.press('Tab'), 'Folytatás gomb.');
    await step('Tab', () => reader.press('Tab'), 'Törlés gomb.');
    await step('Tab', () => reader.press('Tab'), 'Új beszélgetés gomb.');
  },
};
