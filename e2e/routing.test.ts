import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { ask, openDesk } from './support/people.ts';
import { firstLogIn } from './support/product.ts';
import { useProduct } from './support/use-product.ts';

/** Asked, passed on, handed on and moved, on the built product: a citizen goes from hand to hand and is never lost. */
const used = useProduct({ routing: { acceptSeconds: 8 } });

interface Operator {
  readonly name: string;
  readonly page: Page;
}

async function arrive(name: string, email: string): Promise<Operator> {
  const { cookie } = await firstLogIn(used.product, email);
  return { name, page: await openDesk(used, cookie) };
}

const offer = ({ page }: Operator): Locator => page.getByRole('region', { name: 'Önnek ajánljuk (1)' });

async function beAvailable({ page }: Operator): Promise<void> {
  await page.getByRole('button', { name: /^Állapot/ }).click();
  await page.getByRole('button', { name: 'Elérhető', exact: true }).click();
  await page.getByRole('button', { name: 'Állapot: Elérhető' }).waitFor();
}

async function accept(operator: Operator, citizen: Page): Promise<void> {
  await offer(operator).getByRole('button', { name: 'Elfogadom: Béla' }).press('Enter');
  await operator.page.getByRole('heading', { name: 'Béla', level: 2 }).waitFor();
  await citizen.getByText(operator.name).first().waitFor();
}

/** The operator answers, and the citizen reads it. */
async function answer({ page }: Operator, citizen: Page, text: string): Promise<void> {
  const input = page.getByRole('textbox', { name: /^Válasz/ });
  await input.fill(text);
  await input.press('Enter');
  await citizen.getByRole('article').filter({ hasText: text }).waitFor();
}

test('let pass, handed on with a note, moved by the coordinator: the citizen always has somebody', async () => {
  const anna = await arrive('Kovács Anna', 'kovacs.anna@budaors.example');
  const gergo = await arrive('Szabó Gergő', 'szabo.gergo@budaors.example');
  const { page: coordinator } = await arrive('Nagy Katalin', 'nagy.katalin@budaors.example');
  await beAvailable(anna);
  await beAvailable(gergo);
  const citizen = await ask(used, 'Részletekben is fizethetem az építményadót?', 'Béla');

  // The first one is not there: nothing is lost, and the second one is asked.
  const first = await Promise.any(
    [anna, gergo].map((each) =>
      offer(each)
        .waitFor()
        .then(() => each),
    ),
  );
  const second = first === anna ? gergo : anna;
  await offer(first).getByText('képernyőolvasó').first().waitFor();
  await offer(second).waitFor({ timeout: 20_000 });
  await first.page.getByRole('region', { name: 'Nincs ajánlat' }).getByText('másnak ajánljuk: Béla').waitFor();
  await first.page.getByRole('button', { name: 'Állapot: Foglalt' }).waitFor();
  await accept(second, citizen);
  await answer(second, citizen, 'Jó napot kívánok! Megkérdezem a kollégámat.');

  // To the first one by name, who is available again, with a note that the citizen does not see.
  await first.page.getByRole('button', { name: 'Újra elérhető vagyok' }).click();
  await first.page.getByRole('button', { name: 'Állapot: Elérhető' }).waitFor();
  await second.page.getByRole('button', { name: 'Továbbadás…' }).click();
  const dialog = second.page.getByRole('dialog', { name: 'Továbbadás: Béla' });
  await dialog.getByRole('radio', { name: new RegExp(`^${first.name}`) }).check();
  const note = 'Építményadó részletfizetése; a feltételeket kéri.';
  await dialog.getByLabel('Megjegyzés annak, aki átveszi').fill(note);
  await dialog.getByRole('button', { name: 'Továbbadás' }).click();
  await offer(first).getByText(note).waitFor();
  await accept(first, citizen);
  assert.equal(await citizen.getByText(note).count(), 0);
  await answer(first, citizen, 'Igen, kérelemre.');

  // The coordinator sees who has whom, and moves.
  await coordinator.getByRole('link', { name: 'Sorok' }).click();
  const row = coordinator.getByRole('row').filter({ hasText: `Nála: ${first.name}` });
  await row.getByRole('button', { name: 'Áthelyezés: Béla' }).click();
  const move = coordinator.getByRole('dialog', { name: 'Áthelyezés: Béla' });
  await move.getByRole('radio', { name: new RegExp(`^${second.name}`) }).check();
  await move.getByRole('button', { name: 'Áthelyezés' }).click();
  await accept(second, citizen);
  await coordinator
    .getByRole('row')
    .filter({ hasText: `Nála: ${second.name}` })
    .waitFor();
  await answer(second, citizen, 'Innen folytatom.');

  // Each thing once, for everybody who has had the conversation.
  for (const text of ['Részletekben is', 'Megkérdezem', 'kérelemre', 'folytatom']) {
    assert.equal(await citizen.getByRole('article').filter({ hasText: text }).count(), 1, text);
    assert.equal(await second.page.getByRole('article').filter({ hasText: text }).count(), 1, text);
  }
  await first.page
    .getByText('Most nincs beszélgetése.')
    .or(first.page.getByText('Már nem Önnél van'))
    .first()
    .waitFor();
});
