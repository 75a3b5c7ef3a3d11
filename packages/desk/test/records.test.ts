import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

const COORDINATOR = { kind: 'in', staff: DeskPage.coordinator } as const;

function saved(press: () => void): string[] {
  const names: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    press();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return names;
}

const cells = (row: Element): string => [...row.children].map(words).join(' ');

describe('what is kept of the office', () => {
  it('is the coordinator’s alone', async () => {
    const page = await DeskPage.open();
    expect(page.views).to.not.include('Napló').and.to.not.include('Törlések');
  });

  it('A17, A62: the log says who did what, and whether it was done; is asked by person, action and day; goes on by pages', async () => {
    const page = await DeskPage.open({ answer: COORDINATOR });
    const rows = (): string[] => page.inside('desk-audit', 'tbody tr').map(cells);
    await page.walk('Napló');
    await page.until(() => rows().length === 50, 'a page');
    expect(words(page.focused)).to.equal('Napló');
    expect(page.text).to.contain('A legújabb 50 bejegyzés; vannak régebbiek is.');
    expect(rows()[0]).to.contain('9:30:00').and.to.contain('Kovács Anna, ügyintéző Beszélgetés fogadása');
    expect(rows()[0]).to.contain('elutasítva: más gyorsabb volt');
    expect(rows()[1]).to.contain('ismeretlen Sikertelen bejelentkezés elutasítva');
    expect(rows()[2]).to.contain('megtörtént');

    await page.tabTo((each) => words(each) === 'Régebbiek', 'the next page');
    await page.press('Enter');
    await page.until(() => rows().length === 51, 'all of it');
    expect(page.text).to.contain('51 bejegyzés, régebbi nincs.');
    await page.until(() => page.focused.localName === 'h3', 'the pressed button went');
    await page.until(() => page.spoken.join().includes('51 bejegyzés'), 'it is said');

    const set = (id: string, value: string): void => {
      const field = page.inside('desk-audit', `#${id}`)[0] as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    expect(page.inside('desk-audit', '#action option').map(words)).to.include('somethingNew');
    set('staff', 'anna');
    set('action', 'acceptConversation');
    set('day', '2026-11-24');
    page.button('Mutatás').click();
    await page.until(() => page.office.records.asked.length === 3, 'asked');
    const asked = { staffId: 'anna', action: 'acceptConversation', day: '2026-11-24', after: null };
    expect(page.office.records.asked[2]).to.deep.equal(asked);
    await page.settled();
    const names = saved(() => page.button('Letöltés CSV-ben').click());
    expect(names).to.deep.equal(['naplo-anna-acceptConversation-2026-11-24.csv']);
  });

  it('A62: what was erased is counted by kind and by day, with when it goes on', async () => {
    const page = await DeskPage.open({ answer: COORDINATOR });
    await page.go('Törlések');
    await page.until(() => page.inside('desk-erasures', 'table').length === 2, 'the tables');
    expect(words(page.focused)).to.equal('Törlések');
    expect(page.text).to.contain('Legközelebb: 2026. nov. 24. 10:05');
    expect(page.inside('desk-erasures', 'tbody tr').map(cells)).to.deep.equal([
      'Beszélgetések és üzenetek 7 2026-11-24',
      'E-mail-címek 2 2026-11-23',
      '2026-11-24 Beszélgetések és üzenetek 3',
      '2026-11-23 Beszélgetések és üzenetek 4',
      '2026-11-23 E-mail-címek 2',
    ]);
    await page.until(() => page.spoken.join().includes('Az elmúlt 90 napban 9 törlés.'), 'it is said');
  });
});
