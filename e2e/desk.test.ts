import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { createAuthenticator } from '../packages/server/test/staff-auth/authenticator.ts';
import { ask, inQueue, openDesk } from './support/people.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** The desk on the built product: the first log-in, a citizen accepted, answered and closed; a reload, a closed page. */
const used = useProduct();

const OWN_PASSWORD = 'egy saját, hosszú jelszó';

const input = (desk: Page): Locator => desk.getByRole('textbox', { name: /^Válasz/ });

test('an operator logs in for the first time, accepts a citizen, answers, and closes with a topic', async () => {
  const citizen = await ask(used, 'Hogyan jelentsem be az új kutyámat?', 'Béla');

  const desk = await (await used.browser.newContext({ locale: 'hu-HU' })).newPage();
  const problems: string[] = [];
  desk.on('pageerror', (error) => problems.push(error.message));
  await desk.goto(`${used.product.url}/desk/`);
  const oneTime = /kovacs\.anna@\S+\s+(\S+)/.exec(used.product.output())?.[1] ?? '';
  await desk.getByLabel('E-mail-cím').fill('kovacs.anna@budaors.example');
  await desk.getByLabel('Jelszó', { exact: true }).fill(oneTime);
  await desk.getByRole('button', { name: 'Bejelentkezés' }).click();
  await desk.getByLabel('Új jelszó', { exact: true }).fill(OWN_PASSWORD);
  await desk.getByLabel('Új jelszó még egyszer').fill(OWN_PASSWORD);
  await desk.getByRole('button', { name: 'Tovább' }).click();
  const secret = (await desk.locator('dd.key').innerText()).replace(/\s/g, '');
  await desk.getByLabel('Hatjegyű kód').fill(createAuthenticator(secret).freshCode());
  await desk.getByRole('button', { name: 'Tovább' }).click();

  // The preferences are there before anybody takes the conversation.
  await desk.getByRole('heading', { name: /Várakozók/ }).waitFor();
  await desk.getByText('Képernyőolvasót használ').first().waitFor();
  await desk.getByRole('button', { name: 'Következő fogadása' }).press('Enter');
  await desk.getByRole('heading', { name: 'Béla' }).waitFor();
  await desk.getByRole('article').filter({ hasText: 'Hogyan jelentsem be az új kutyámat?' }).waitFor();
  await citizen.getByText('Kovács Anna').first().waitFor();

  const answer = input(desk);
  await answer.fill('Jó napot kívánok! Hozza magával az oltási könyvet.');
  await answer.press('Enter');
  await citizen.getByRole('article').filter({ hasText: 'Hozza magával az oltási könyvet.' }).waitFor();

  // What a citizen writes is text, on both sides.
  const hostile = '<img src=x onerror="document.title=1"> javascript:alert(1)';
  await citizen.getByRole('textbox').last().fill(hostile);
  await citizen.getByRole('textbox').last().press('Enter');
  await desk.getByRole('article').filter({ hasText: hostile }).waitFor();
  assert.equal(await desk.locator('img[src="x"]').count(), 0);
  assert.equal(await citizen.locator('img[src="x"]').count(), 0);

  await desk.getByRole('button', { name: /^Lezárás/ }).click();
  const dialog = desk.getByRole('dialog', { name: /lezárása/ });
  await dialog.getByLabel('Miről szólt a beszélgetés?').selectOption({ label: 'Ebösszeírás, új kutya' });
  await dialog.getByRole('button', { name: 'Lezárás' }).click();
  await citizen.getByRole('button', { name: 'Mentés szövegként' }).waitFor();
  assert.deepEqual(problems, []);
});

test('a reload keeps conversations and drafts; a closed page returns them to the queue', async () => {
  const { cookie } = await firstLogIn(used.product, 'szabo.gergo@budaors.example');
  const desk = await openDesk(used, cookie);
  const citizen = await ask(used, 'Mikor van lomtalanítás?', 'Ilona');
  await desk.getByRole('button', { name: 'Következő fogadása' }).click();
  await input(desk).fill('A lomtalanítás');
  await desk.reload();
  await desk.getByRole('heading', { name: 'Ilona' }).waitFor();
  assert.equal(await input(desk).inputValue(), 'A lomtalanítás');
  await input(desk).fill('A lomtalanítás szombaton lesz.');
  await input(desk).press('Enter');
  // It is still the one who accepted who writes, and the citizen was not in the queue again in between.
  await citizen.getByRole('article').filter({ hasText: 'A lomtalanítás szombaton lesz.' }).waitFor();
  assert.equal(await citizen.getByRole('article').filter({ hasText: 'szombaton' }).count(), 1);
  assert.equal(await citizen.getByText(/visszakerült a sorba/i).count(), 0);

  await desk.close();
  await inQueue(citizen).waitFor({ timeout: 45_000 });

  // Another browser of the same person: nothing is left but the queue.
  const other = await openDesk(used, cookie);
  await other.getByText('Visszakerült a sorba').waitFor();
  await other.getByRole('button', { name: 'Fogadás: Ilona' }).click();
  await inQueue(citizen).waitFor({ state: 'hidden' });
  await other.getByRole('button', { name: 'Kijelentkezés' }).click();
  await other.getByRole('dialog', { name: 'Kijelentkezik?' }).getByRole('button', { name: 'Kijelentkezés' }).click();
  await inQueue(citizen).waitFor({ timeout: 5_000 });
});

test('what is practised never leaves the page, and nothing of it stays', async () => {
  const { cookie } = await firstLogIn(used.product, 'varga.reka@budaors.example');
  const desk = await openDesk(used, cookie);
  const sent: string[] = [];
  desk.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  desk.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  await desk.goto(`${used.product.url}/desk/#gyakorlo`);
  await desk.reload();
  await desk.getByRole('button', { name: 'Gyakorlás: Bogi' }).click();
  const accept = desk.getByRole('button', { name: 'Fogadás: Bogi, 1. a sorban' });
  await accept.waitFor();
  assert.ok(
    sent.some((each) => each.includes('SetOperatorState')),
    'what the desk sends is seen',
  );
  sent.length = 0;

  await accept.click();
  await input(desk).fill('Titok: körtefa. A hivatalban adjon be egy adatlapot.');
  await input(desk).press('Enter');
  await desk.getByRole('article').filter({ hasText: 'körtefa' }).waitFor();
  await desk.getByRole('button', { name: 'Befejezés és visszajelzés' }).click();
  await desk.getByText('Mit nem tud egy gép?').waitFor();
  await desk.getByText('körtefa').first().waitFor();

  // The page's code, and the sign of life that the desk gives all day.
  const allowed = /^GET \/desk\/chunks\/|"type":"(ping|pong|complete)"|"operationName":"RenewLease"/;
  assert.deepEqual(
    sent.filter((each) => !allowed.test(each)),
    [],
  );
  const kept = await desk.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  assert.ok(!kept.includes('körtefa'));
});
