/**
 * Being called instead of waiting, on the built product: asked for outside the hours, kept over a reload, claimed and done;
 * and then the number is nowhere in the database's files any more.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { hours } from '../packages/server/src/demo/hours.ts';
import { openDesk } from './support/people.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** An office that is closed whenever this test runs. */
const reason = { hu: 'leltár', 'hu-easy': 'leltár', en: 'stocktaking', de: 'Inventur' };
const never = { kind: 'CLOSED', from: '2000-01-01T00:00', to: '2999-01-01T00:00', reason };
const used = useProduct({ office: { hours: { ...hours, exceptions: [never] } } });

const NUMBER = '+36301234567';
const ABOUT = 'ebösszeírás';

/** Every file of the database, the write-ahead log too, as it lies on the disk. */
async function bytes(): Promise<Buffer> {
  const { data } = used.product;
  const names = (await readdir(data)).filter((name) => name.startsWith('segit.sqlite'));
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(data, name)))));
}

/** What is kept of callbacks. */
function rows(): { callbacks: { state: string }[]; contacts: unknown[] } {
  const database = new Database(join(used.product.data, 'segit.sqlite'), { readonly: true });
  try {
    return {
      callbacks: database.prepare('select state from callback').all() as { state: string }[],
      contacts: database.prepare('select * from callback_contact').all(),
    };
  } finally {
    database.close();
  }
}

test('a citizen asks to be called while it is closed; an operator calls; then the number is gone, byte by byte', async () => {
  const { product, browser } = used;
  const citizen = await (await browser.newContext({ locale: 'hu-HU' })).newPage();
  const open = (): Promise<void> =>
    citizen
      .getByRole('button', { name: /^Segít a hivatal/ })
      .last()
      .click();
  const asked = citizen.getByText(/Visszahívást kért\. A szám vége: 67\./).filter({ visible: true });
  await citizen.goto(`${product.url}/`);
  await open();
  await citizen
    .getByText(/leltár/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await citizen.getByRole('button', { name: 'Visszahívást kérek' }).click();
  await citizen.getByLabel('Telefonszáma').fill('06 30 123 4567');
  await citizen.getByLabel(/Miről szeretne beszélni/).fill(ABOUT);
  await citizen.getByLabel(/Hozzájárulok/).check();
  await citizen.getByRole('button', { name: 'Küldés' }).click();
  await asked.first().waitFor();
  assert.ok((await bytes()).includes(NUMBER), 'it is there as long as it is needed');

  await citizen.reload();
  await open();
  await asked.first().waitFor();

  const { cookie } = await firstLogIn(product, 'kovacs.anna@budaors.example');
  const desk = await openDesk(used, cookie);
  await desk.getByRole('link', { name: 'Visszahívások 1 vár' }).click();
  await desk.getByText('A szám vége: 67').waitFor();
  assert.ok(!(await desk.locator('body').innerText()).includes('123 45'), 'nobody sees the number who has not claimed');
  await desk.getByRole('button', { name: /^Átveszem/ }).press('Enter');
  const link = desk.getByRole('link', { name: '+36 30 123 4567' });
  await link.waitFor();
  assert.equal(await link.getAttribute('href'), `tel:${NUMBER}`);
  await desk.getByText(ABOUT).waitFor();
  await desk.getByRole('button', { name: /^Beszéltünk/ }).press('Enter');
  await desk
    .getByText(/a számát töröltük/)
    .first()
    .waitFor();
  await desk
    .getByRole('heading', { name: /Visszahívások/ })
    .getByText('(0)')
    .waitFor();

  const { callbacks, contacts } = rows();
  assert.deepEqual(callbacks, [{ state: 'REACHED' }]);
  assert.deepEqual(contacts, []);
  // At its start, as every hour, the server begins the write-ahead log anew.
  await product.kill();
  await product.start();
  const left = await bytes();
  for (const secret of [NUMBER, NUMBER.slice(3), ABOUT]) assert.ok(!left.includes(secret), secret);

  await citizen.reload();
  await open();
  await citizen.getByText('Felhívtuk Önt. A számát töröltük.').filter({ visible: true }).first().waitFor();
});
