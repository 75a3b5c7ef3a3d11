import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, openDesk } from './support/people.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** Personal data on the built product: who writes some is warned, may send it all the same, and nothing of it is kept. */
const used = useProduct();

const NUMBER = '8365670003';
const WRITTEN = `Az adóazonosítóm ${NUMBER}, és van egy kuvaszom.`;
const KEPT = 'Az adóazonosítóm [adóazonosító jel törölve], és van egy kuvaszom.';

/** All that is on the disk, as it stands there: tables, indexes, the journal. */
async function onDisk(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(contents)).join('\n');
}

test('a tax number is warned of, sent anyway, not stored, and the operator leads to the office', async () => {
  const { cookie } = await firstLogIn(used.product, 'kovacs.anna@budaors.example');
  const desk = await openDesk(used, cookie);
  const citizen = await ask(used, 'Hol kell ebet összeírni?', 'Béla');
  await desk.getByRole('button', { name: 'Következő fogadása' }).click();
  await citizen.getByText('Kovács Anna').first().waitFor();

  const input = citizen.getByRole('textbox').last();
  await input.fill(WRITTEN);
  await citizen.locator('segit-warning:defined').waitFor({ state: 'attached' });
  await input.press('Enter');
  await citizen.getByText('Ez személyes adatnak tűnik: adóazonosító jel.').first().waitFor();
  await citizen.getByRole('button', { name: 'Így küldöm' }).press('Enter');

  // Who wrote it sees what is kept of it, and so does the operator.
  await citizen.getByRole('article').filter({ hasText: KEPT }).waitFor();
  const message = desk.getByRole('article').filter({ hasText: KEPT });
  await message.filter({ hasText: 'Személyes adatot töröltünk belőle.' }).waitFor();
  assert.equal(await desk.getByText(NUMBER).count(), 0);

  await desk.getByRole('button', { name: 'A hivatalhoz irányítom' }).press('Enter');
  const answer = desk.getByRole('textbox', { name: /^Válasz/ });
  assert.match(await answer.inputValue(), /keresse a hivatalt ügyfélfogadási időben/);
  await answer.press('Enter');
  await citizen.getByRole('article').filter({ hasText: 'keresse a hivatalt ügyfélfogadási időben' }).waitFor();

  // Not in the log of the server, and nowhere on the disk, where the rest of the sentence is.
  await used.product.kill();
  const kept = await onDisk(used.product.data);
  assert.ok(kept.includes('van egy kuvaszom'), 'the message is there');
  assert.ok(!kept.includes(NUMBER), 'the number is not');
  assert.ok(!used.product.output().includes(NUMBER));
});
