import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { until } from '../packages/server/test/support/until.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** A form's whole way on the built product: into the library, into a conversation, filled in, saved. */
const used = useProduct();
const FORM = fileURLToPath(new URL('../packages/server/src/demo/documents/ebosszeirasi-adatlap.pdf', import.meta.url));
const SECRETS = ['Őrült Űrhajós', 'Holdkráter', 'Bodri'];

/** Where the page notes what is announced: it is gone after a moment. */
interface Hearing {
  heard: string[];
}

async function openDesk(email: string): Promise<Page> {
  const { cookie } = await firstLogIn(used.product, email);
  const context = await used.browser.newContext({ locale: 'hu-HU' });
  const cookies = cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair)!);
  await context.addCookies(cookies.map(([, name = '', value = '']) => ({ name, value, url: used.product.url })));
  const desk = await context.newPage();
  await desk.goto(`${used.product.url}/desk/`);
  return desk;
}

test('a form is uploaded, sent, announced and filled in; what is typed leaves the machine in the saved file alone', async () => {
  const citizen = await (await used.browser.newContext({ locale: 'hu-HU' })).newPage();
  /** All that goes out of the page, by whatever way. */
  const sent: string[] = [];
  citizen.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  citizen.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(`frame ${String(payload)}`)));
  await citizen.goto(`${used.product.url}/`);
  await citizen
    .getByRole('button', { name: /^Segít a hivatal/ })
    .last()
    .click();
  await citizen.getByRole('textbox', { name: 'Írja ide kérdését' }).fill('Új kutyám van.');
  await citizen.getByRole('button', { name: 'Beszélgetés indítása' }).click();

  await citizen.evaluate(() => {
    const heard: string[] = ((window as unknown as Hearing).heard = []);
    new MutationObserver((records) => {
      for (const { target } of records) heard.push(target.textContent ?? '');
    }).observe(document.querySelector('segit-a-hivatal')!.shadowRoot!.querySelector('.announcer')!, {
      childList: true,
      subtree: true,
    });
  });

  const eszter = await openDesk('toth.eszter@budaors.example');
  await eszter.getByText('Most nincs elvállalható feladat.').first().waitFor();
  await eszter.getByRole('link', { name: 'Dokumentumok' }).click();
  await eszter.getByRole('heading', { name: 'Minta: Tájékoztató az új kutya bejelentéséről' }).waitFor();
  await eszter.getByRole('button', { name: /^Új dokumentum/ }).click();
  const upload = eszter.getByRole('dialog', { name: 'Új dokumentum' });
  await upload.getByLabel('Fájl', { exact: true }).setInputFiles(FORM);
  await upload.getByRole('listitem').filter({ hasText: 'Képernyőolvasóval jól olvasható' }).waitFor();
  await upload.getByLabel('Címe, ahogyan az ügyfél hallja').fill('Kutyás űrlap');
  await upload.getByLabel('Téma').selectOption({ label: 'Ebösszeírás, új kutya' });
  await upload.getByRole('button', { name: 'Mentés a dokumentumtárba' }).click();
  await eszter.getByText('A dokumentum bekerült a dokumentumtárba.').first().waitFor();

  const anna = await openDesk('kovacs.anna@budaors.example');
  await anna.getByRole('button', { name: 'Következő fogadása' }).click();
  await anna.getByRole('button', { name: 'Dokumentum…' }).click();
  const choice = anna.getByRole('dialog', { name: /^Dokumentum küldése/ });
  const option = choice.getByRole('option', { name: /^Kutyás űrlap .*kitölthető/ });
  await choice.getByRole('combobox').selectOption(await option.getAttribute('value'));
  await choice.getByRole('button', { name: 'Küldés' }).click();

  await citizen.waitForFunction(() =>
    (window as unknown as Hearing).heard.some((each) => each.includes('Dokumentum érkezett: Kutyás űrlap, PDF')),
  );
  const [plain] = await Promise.all([
    citizen.waitForEvent('download'),
    citizen.getByRole('button', { name: /^Letöltés/ }).click(),
  ]);
  assert.deepEqual(await readFile(await plain.path()), await readFile(FORM));

  await citizen.getByRole('button', { name: /^Kitöltöm itt/ }).click();
  const form = citizen.getByRole('dialog', { name: 'Kutyás űrlap' });
  await form.locator('#stays').waitFor();
  const before = sent.length;
  await form.getByLabel('A gazda neve').pressSequentially('Őrült Űrhajós');
  await form.getByLabel('A gazda lakcíme').fill('Holdkráter');
  await form.getByLabel('A kutya neve').fill('Bodri');
  await form.getByLabel('szuka').check();
  await form.getByLabel('Hol tartja a kutyát?').fill('kertben');
  const [download] = await Promise.all([
    citizen.waitForEvent('download'),
    form.getByRole('button', { name: 'Letöltöm a kitöltött űrlapot' }).press('Enter'),
  ]);
  await form.locator('.saved').waitFor();

  const filled = (await PDFDocument.load(await readFile(await download.path()))).getForm();
  assert.equal(filled.getTextField('gazda.nev').getText(), 'Őrült Űrhajós');
  assert.equal(filled.getTextField('eb.hely').getText(), 'kertben');
  assert.equal(filled.getRadioGroup('eb.nem').getSelected(), 'szuka');

  // What goes on being sent is the conversation's: that one is there.
  await form.getByRole('button', { name: 'Vissza a beszélgetéshez' }).click();
  await citizen.getByRole('textbox', { name: 'Az Ön üzenete' }).fill('Köszönöm!');
  await citizen.keyboard.press('Enter');
  await until(() => sent.some((each) => each.includes('Köszönöm!')));
  const out = sent.slice(before).filter((each) => !/^\w+ blob:/.test(each));
  assert.deepEqual(
    out.filter((each) => !/^(frame|GET) /.test(each)),
    [],
    'nothing goes but the conversation',
  );
  for (const secret of SECRETS) {
    const forms = [secret, encodeURIComponent(secret)];
    assert.ok(!out.some((each) => forms.some((form) => each.includes(form))), secret);
  }
  const kept = await citizen.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  for (const secret of SECRETS) assert.ok(!kept.includes(secret), secret);
});
