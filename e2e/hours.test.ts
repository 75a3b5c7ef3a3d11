import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hours } from '../packages/server/src/demo/hours.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** An office that is open whenever this test runs, until its coordinator says otherwise. */
const reason = { hu: 'mindig nyitva', 'hu-easy': 'nyitva', en: 'always open', de: 'immer geöffnet' };
const always = { kind: 'OPEN', from: '2000-01-01T00:00', to: '3000-01-01T00:00', reason };
const used = useProduct({ office: { hours: { ...hours, exceptions: [always] } } });

test('the coordinator closes the office for this afternoon: open panels of two sites say so, and why, within 1 s', async () => {
  const { product, browser } = used;
  const citizens = await Promise.all(
    ['/', '/konyvtar/'].map(async (path) => {
      const citizen = await (await browser.newContext({ locale: 'hu-HU' })).newPage();
      await citizen.goto(`${product.url}${path}`);
      const launcher = citizen.getByRole('button', { name: /^Segít a hivatal/ });
      await launcher.last().click();
      await citizen.getByRole('textbox', { name: 'Írja ide kérdését' }).waitFor();
      return citizen;
    }),
  );

  const { cookie } = await firstLogIn(product, 'nagy.katalin@budaors.example');
  const context = await browser.newContext({ locale: 'hu-HU' });
  const cookies = cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair)!);
  await context.addCookies(cookies.map(([, name = '', value = '']) => ({ name, value, url: product.url })));
  const desk = await context.newPage();
  await desk.goto(`${product.url}/desk/`);
  await desk.getByRole('link', { name: 'Nyitvatartás' }).click();
  await desk.getByRole('button', { name: 'Új kivétel' }).click();
  const closure = desk.getByRole('group', { name: '2. kivétel' });
  await closure.getByLabel('Kezdete: nap').fill('2001-01-01');
  await closure.getByLabel('Kezdete: óra').fill('12');
  await closure.getByLabel('Vége: nap').fill('2999-01-01');
  await closure.getByLabel('Vége: óra').fill('20');
  for (const [label, text] of [
    ['Ok magyarul', 'testületi ülés'],
    ['Ok egyszerű magyarul', 'most nem dolgozunk'],
    ['Ok angolul', 'a meeting'],
    ['Ok németül', 'eine Sitzung'],
  ] as const)
    await closure.getByLabel(label).fill(text);
  await desk.getByLabel('Megjegyzés: miért változik?').fill('Ma délután ülés');
  await desk.getByRole('button', { name: 'Mentés, azonnal érvényes' }).click();
  await desk.getByText('Mentve, és azonnal érvényes.').first().waitFor();
  const saved = Date.now();
  const late = await Promise.all(
    citizens.map(async (citizen) => {
      await citizen
        .getByText(/testületi ülés/)
        .first()
        .waitFor();
      return Date.now() - saved;
    }),
  );
  assert.ok(Math.max(...late) < 1000, `${late.join()} ms`);
  await desk.getByText('2. változat: Nagy Katalin').waitFor();
});
