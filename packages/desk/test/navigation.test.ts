import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

const COORDINATOR = { kind: 'in', staff: DeskPage.coordinator } as const;
const TELEWORKER = { kind: 'in', staff: DeskPage.teleworker } as const;

const menu = (page: DeskPage): HTMLElement => page.inside('desk-navigation', '#toggle')[0]!;
const current = (page: DeskPage): string[] => page.inside('desk-navigation', '[aria-current=page]').map(words);

describe('the desk’s navigation', () => {
  it('leads each role to what it may open, and says in words what waits there', async () => {
    const page = await DeskPage.open();
    const general = ['Dokumentumok', 'Tudásbázis'];
    expect(page.views).to.deep.equal(['Beszélgetések', 'Visszahívások', 'Feladatok', ...general, 'Gyakorló']);
    page.office.ask('1', 'Kérdés');
    page.office.askForCall('c1');
    await page.until(() => page.views.includes('Visszahívások 1 vár'), 'what waits');
    expect(page.views).to.include('Beszélgetések 1 vár');
    expect(words(menu(page)), 'also while it is closed').to.equal('Menü: Beszélgetések 1 helyen vár valami');

    const home = await DeskPage.open({ answer: TELEWORKER });
    home.office.tasks.ask('t1');
    await home.until(() => home.views[0] === 'Feladatok 1 vállalható', 'a task');
    expect(home.views.slice(1)).to.deep.equal(general);
    expect(current(home)).to.deep.equal(['Feladatok 1 vállalható']);
  });

  it('A17, A62: opens by keys, goes to the heading of the view, and the browser’s way back to the one before', async () => {
    const page = await DeskPage.open({ answer: COORDINATOR });
    const [nav] = page.inside('desk-navigation', 'nav');
    expect(nav!.ariaLabel).to.equal('Nézetek');
    await page.walk('Kimutatások');
    await page.until(() => words(page.focused) === 'Kimutatások', 'the heading');
    expect(current(page)).to.deep.equal(['Kimutatások']);
    expect(document.title).to.contain('Kimutatások');
    expect(location.hash).to.equal('#kimutatasok');
    expect(menu(page).ariaExpanded).to.equal('false');

    await page.walk('Tudásbázis');
    await page.until(() => words(page.focused) === 'Tudásbázis', 'the next heading');
    history.back();
    await page.until(() => words(page.focused) === 'Kimutatások', 'back');
    await page.walk('Kimutatások');
    await page.until(() => words(page.focused) === 'Kimutatások', 'where one is already');

    page.fromTheTop();
    await page.tabTo((each) => each === menu(page), 'the menu');
    await page.press('Enter', 'Tab', 'Escape');
    expect(page.focused).to.equal(menu(page));
    expect(menu(page).ariaExpanded).to.equal('false');
  });

  it('keeps the view through a reload, and begins at the first where the address is not this role’s', async () => {
    const page = await DeskPage.open({ answer: COORDINATOR });
    await page.go('Nyitvatartás');
    const again = await DeskPage.open({ answer: COORDINATOR, office: page.office, keep: true });
    await again.until(() => again.text.includes('Változatok'), 'the hours');
    const operator = await DeskPage.open({ keep: true });
    expect(current(operator)).to.deep.equal(['Beszélgetések']);
    expect(operator.text).to.not.contain('Változatok');
  });
});
