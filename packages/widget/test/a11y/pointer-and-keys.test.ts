import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { allElements, HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';
import { mountScanning as mount, OneSwitch, openScanning as open } from '../support/one-switch.ts';

type Point = [x: number, y: number];

const middle = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const move = (element: Element): Promise<void> => sendMouse({ type: 'move', position: middle(element) });
const click = (element: Element): Promise<void> => sendMouse({ type: 'click', position: middle(element) });
const asked = (page: HelpDeskPage): boolean => page.question?.open === true;

afterEach(() => resetMouse());

describe('a switch that is a mouse button', () => {
  it('A17, A25: chooses what is framed, wherever in the panel it is pressed, and never what is under it', async function () {
    this.timeout(30_000);
    const page = await open({ switches: 'one', switchSeconds: 3, switchPress: true });
    const person = new OneSwitch(page);
    await person.until(() => page.focused?.textContent?.trim() === 'Befejezés', 'the first control');
    await click(page.button('Bezárás'));
    await page.until(() => asked(page), 'the question, for „Befejezés” was framed');
    expect(page.element.open).to.equal(true);
  });
});

describe('a pointer that rests', () => {
  /** The panel of somebody for whom it presses after so many seconds. */
  async function resting(restSeconds: number): Promise<HelpDeskPage> {
    const page = await mount({ restSeconds }, 'conversation');
    await page.element.show();
    await page.settled();
    return page;
  }
  const frame = (page: HelpDeskPage): HTMLElement => page.element.shadowRoot!.querySelector('.scanning')!;

  it('A17: presses what it rests on, and shows the time that passes', async () => {
    const page = await resting(0.5);
    await move(page.button('Befejezés'));
    await page.until(() => asked(page), 'the question');
  });

  it('goes to a field in which one writes', async () => {
    const page = await resting(0.5);
    page.button('Bezárás').focus();
    await move(page.textarea);
    await page.until(() => page.focused === page.textarea, 'the focus');
  });

  it('A25: moved away it presses nothing; nor after Escape', async () => {
    const page = await resting(10);
    const end = page.button('Befejezés');
    await move(end);
    await page.until(() => frame(page).hidden === false, 'the frame');
    await move(page.dialog.querySelector('h2')!);
    await page.until(() => frame(page).hidden === true, 'called off');
    await move(end);
    await page.until(() => frame(page).hidden === false, 'the frame again');
    page.textarea.focus();
    await press('Escape');
    expect(frame(page).hidden).to.equal(true);
    expect(asked(page)).to.equal(false);
  });
});

describe('choosing the key of a switch', () => {
  /** The settings of movement, with so many switches. */
  async function settings(switches: string): Promise<HelpDeskPage> {
    const page = await HelpDeskPage.open('conversation');
    page.button('Akadálymentes beállítások').click();
    await page.until(() => page.view.localName === 'segit-settings', 'the settings');
    await page.settled();
    const group = allElements(page.view).find(
      (each) => each.matches('summary') && each.textContent.trim() === 'Mozgás',
    )!;
    (group as HTMLElement).click();
    await page.settled();
    page.button(switches).click();
    await page.settled();
    return page;
  }
  const kept = () =>
    (JSON.parse(localStorage.getItem('segit:person:settings')!) as { access: { selectKey?: string; nextKey?: string } })
      .access;

  it('A19: takes the next key that is pressed, and says it', async () => {
    const page = await settings('Egy kapcsoló');
    page.button('A választó billentyű: Szóköz. Másikat választok').click();
    await page.settled();
    page.button('A választó billentyű: nyomja le most');
    await press('F8');
    await page.until(() => kept().selectKey === 'F8', 'the key');
    await page.until(() => page.spoken.all.includes('F8'), 'its name');
    page.button('A választó billentyű: F8. Másikat választok');
  });

  it('A18: Escape and Tab leave it as it was: they are the ways out', async () => {
    const page = await settings('Egy kapcsoló');
    for (const key of ['Escape', 'Tab']) {
      page.button('A választó billentyű: Szóköz. Másikat választok').click();
      await page.settled();
      await press(key);
      await page.settled();
      expect(kept().selectKey ?? ' ').to.equal(' ');
      expect(page.view.localName).to.equal('segit-settings');
    }
  });

  it('two switches change places where one takes the other one’s key', async () => {
    const page = await settings('Két kapcsoló');
    page.button('A választó billentyű: Szóköz. Másikat választok').click();
    await page.settled();
    await press('Enter');
    await page.until(() => kept().selectKey === 'Enter', 'the key');
    expect(kept().nextKey).to.equal(' ');
  });
});
