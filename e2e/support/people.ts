import type { Locator, Page } from 'playwright-core';
import type { useProduct } from './use-product.ts';

type Used = ReturnType<typeof useProduct>;

/** A citizen with a browser of their own, who waits. */
export async function ask(used: Used, question: string, nickname: string): Promise<Page> {
  const citizen = await (await used.browser.newContext({ locale: 'hu-HU' })).newPage();
  await citizen.goto(`${used.product.url}/`);
  const launcher = citizen.getByRole('button', { name: /^Segít a hivatal/ });
  await launcher.last().click();
  await citizen.getByRole('textbox', { name: 'Írja ide kérdését' }).fill(question);
  await citizen.getByRole('textbox', { name: /Hogyan szólíthatjuk/ }).fill(nickname);
  await citizen.getByRole('checkbox', { name: /képernyőolvasó/i }).check();
  await citizen.getByRole('button', { name: 'Beszélgetés indítása' }).click();
  await inQueue(citizen).waitFor();
  return citizen;
}

/** On the citizen's screen: what was announced of it is still there a while later. */
export const inQueue = (citizen: Page): Locator => citizen.getByRole('heading', { name: 'Helye a sorban: 1' });

/** The desk of a member of the staff who has been here before. */
export async function openDesk(used: Used, cookie: string): Promise<Page> {
  const context = await used.browser.newContext({ locale: 'hu-HU' });
  const cookies = cookie.split('; ').map((pair) => /^([^=]+)=(.*)$/.exec(pair)!);
  await context.addCookies(cookies.map(([, name = '', value = '']) => ({ name, value, url: used.product.url })));
  const desk = await context.newPage();
  await desk.goto(`${used.product.url}/desk/`);
  return desk;
}
