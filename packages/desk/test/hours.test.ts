import { expect } from '@open-wc/testing';
import { DeskPage, words } from './support/desk-page.ts';

const COORDINATOR = { kind: 'in', staff: DeskPage.coordinator } as const;

async function openHours(page?: DeskPage): Promise<DeskPage> {
  const opened = page ?? (await DeskPage.open({ answer: COORDINATOR }));
  await opened.walk('Nyitvatartás');
  await opened.until(() => opened.text.includes('Változatok'), 'the hours');
  return opened;
}

const byId = <T extends HTMLElement = HTMLInputElement>(page: DeskPage, id: string): T => page.all<T>(`#${id}`)[0]!;

/** Goes to a field by Tab and writes into it; dates are set, since each engine has its own keys for them. */
async function fill(page: DeskPage, id: string, text: string): Promise<void> {
  await page.tabTo((each) => each.id === id, id);
  const field = byId(page, id);
  if (field.type === 'date') {
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else await page.type(text);
}

describe('the hours', () => {
  it('are the coordinator’s alone', async () => {
    const page = await DeskPage.open();
    expect(page.views).to.not.include('Nyitvatartás');
  });

  it('this afternoon is closed without a mouse, looked at before, and taken back', async function () {
    this.timeout(40_000); // From field to field by Tab, over the whole page and back.
    const page = await openHours();
    expect(words(page.focused)).to.equal('Nyitvatartás');
    await page.tabTo((each) => words(each) === 'Új kivétel', 'a new exception');
    await page.press('Enter');
    expect(page.focused.id).to.equal('exceptions-0-kind');
    await fill(page, 'exceptions-0-from-date', '2026-11-24');
    await fill(page, 'exceptions-0-from-time', '12');
    await fill(page, 'exceptions-0-to-date', '2026-11-24');
    await fill(page, 'exceptions-0-to-time', '20.00');
    for (const [language, text] of Object.entries({ hu: 'ülés', huEasy: 'ülés', en: 'meeting', de: 'Sitzung' }))
      await fill(page, `exceptions-0-reason-${language}`, text);
    await page.tabTo((each) => words(each) === 'Előnézet', 'the preview');
    await page.press('Enter');
    await page.until(() => page.all('table').length === 1, 'the table');
    expect(page.focused.id).to.equal('preview');
    expect(words(page.all('caption')[0]!)).to.equal('Budaörs város honlapja: minden csatorna');
    const [row] = page.all('tbody tr');
    expect(words(row!)).to.equal('2026. november 24., kedd zárva változik ülés');
    expect(row!.querySelector('th')?.scope).to.equal('row');
    expect(page.text).to.contain('A 2027. évi áthelyezett munkanapok nincsenek megadva.');
    expect(page.text).to.contain('első nap 2026. november 24., kedd, utolsó nap 2026. november 26., csütörtök');
    expect(page.text).to.contain('Legalább egy egész héten nincs szolgálat ettől a naptól: 2026. december 14., hétfő');

    await fill(page, 'note', 'Testületi ülés');
    await page.press('Enter');
    await page.until(() => page.office.hours.newest.number === 2, 'saved');
    await page.settled();
    const { note, rules } = page.office.hours.newest;
    expect(note).to.equal('Testületi ülés');
    expect(rules.exceptions).to.deep.equal([
      {
        ...{ kind: 'CLOSED', from: '2026-11-24T12:00', to: '2026-11-24T20:00' },
        reason: { hu: 'ülés', huEasy: 'ülés', en: 'meeting', de: 'Sitzung' },
      },
    ]);
    expect(words(page.focused)).to.equal('Mentve, és azonnal érvényes.');
    expect(byId(page, 'note').value).to.equal('');

    await page.tabTo((each) => words(each).startsWith('Visszavonás'), 'take back');
    await page.press('Enter');
    const dialog = page.openDialog('A 2. változat visszavonása');
    await page.tabTo((each) => dialog.contains(each) && words(each) === 'Visszavonás', 'the confirmation');
    await page.press('Enter');
    expect(page.focused.id, 'why is asked, and the field says so').to.equal('reason');
    expect(words(dialog)).to.contain('Írja be, miért vonja vissza.');
    await page.type('Elmarad');
    await page.press('Enter');
    await page.until(() => page.office.hours.newest.takesBack === 2, 'taken back');
    await page.settled();
    expect(page.office.hours.newest.rules.exceptions).to.deep.equal([]);
    expect(words(page.all('.revisions li')[0]!)).to.contain('a 2. változat visszavonása: Elmarad');
    expect(await page.heard()).to.contain('A 2. változat visszavonva.');
  });

  it('A37, A62: what cannot be saved is said at its field, and the first one has the focus', async () => {
    const page = await openHours();
    await page.tabTo((each) => words(each).startsWith('Új időszak'), 'a new window');
    await page.press('Enter');
    expect(page.focused.closest('fieldset')?.id, 'the first box of the days').to.equal('schedules-0-windows-1-days');
    await fill(page, 'schedules-0-windows-1-from', '18:00');
    await fill(page, 'schedules-0-windows-1-to', '17:00');
    page.button('Mentés').focus();
    await page.press('Enter');
    expect(page.focused.id).to.equal('schedules-0-windows-1-days');
    const to = byId(page, 'schedules-0-windows-1-to');
    expect(to.getAttribute('aria-invalid')).to.equal('true');
    expect(words(byId(page, to.getAttribute('aria-describedby')!))).to.equal('A vége legyen később, mint a kezdete.');
    expect(byId(page, 'note').getAttribute('aria-invalid')).to.equal('true');
    expect(await page.heard()).to.contain('3 mezőt javítani kell.');
    expect(page.office.hours.edits).to.have.lengthOf(1);

    await page.tabTo((each) => words(each) === 'Törlés: 2. időszak', 'remove');
    await page.press('Enter');
    expect(words(page.focused)).to.contain('Új időszak');
    expect(page.all('[id^=schedules-0-windows-1]')).to.have.lengthOf(0);
  });

  it('the calendar’s holidays are corrected: one more, and one on which the office works', async () => {
    const page = await openHours();
    await page.tabTo((each) => words(each) === 'Új munkaszüneti nap', 'a new holiday');
    await page.press('Enter');
    expect(page.focused.id).to.equal('holidays-add-0-date');
    await page.tabTo((each) => words(each) === 'Előnézet', 'the preview');
    await page.press('Enter');
    expect(page.focused.id, 'what is missing has the focus').to.equal('holidays-add-0-date');
    await fill(page, 'holidays-add-0-date', '2026-12-23');
    for (const [language, text] of Object.entries({ hu: 'Városnap', huEasy: 'Ünnep', en: 'City Day', de: 'Stadttag' }))
      await fill(page, `holidays-add-0-name-${language}`, text);
    page
      .all('summary')
      .find((each) => words(each).startsWith('Ünnepek, amelyeken mégis'))!
      .focus();
    await page.press('Enter');
    await page.tabTo(
      (each) => words(each.closest('label') ?? each) === '2026. december 25., péntek: Karácsony',
      'Christmas',
    );
    await page.press(' ');
    expect(page.text).to.contain('Ünnepek, amelyeken mégis van szolgálat: 1');
    await fill(page, 'note', 'Rendelet');
    await page.press('Enter');
    await page.until(() => page.office.hours.newest.number === 2, 'saved');
    expect(page.office.hours.newest.rules.holidays).to.deep.equal({
      add: [{ date: '2026-12-23', name: { hu: 'Városnap', huEasy: 'Ünnep', en: 'City Day', de: 'Stadttag' } }],
      remove: ['2026-12-25'],
    });
  });

  it('what only the server finds is shown where it is', async () => {
    const page = await openHours();
    page.office.hours.wrongAt = 'schedules.0.windows.0';
    await fill(page, 'note', 'x');
    await page.press('Enter');
    await page.until(() => page.text.includes('Ezt így nem lehet menteni.'), 'the field');
    expect(page.focused.id).to.equal('schedules-0-windows-0-days');
  });

  it('somebody else has saved meanwhile: nothing is lost, and who comes second decides', async () => {
    const page = await openHours();
    const other = structuredClone(page.office.hours.newest.rules);
    other.closesSoonMinutes = 5;
    const soon = byId(page, 'opensSoonMinutes');
    soon.value = '45';
    soon.dispatchEvent(new Event('change'));
    page.office.hours.add(other, 'Rövidebb zárás', null, 'Kis Pál');
    await fill(page, 'note', 'Hosszabb nyitás');
    await page.press('Enter');
    await page.until(() => page.text.includes('Közben más is mentett'), 'told');
    expect(page.focused.id).to.equal('outdated');
    expect(page.text).to.contain('Kis Pál');
    expect(byId(page, 'opensSoonMinutes').value).to.equal('45');
    expect(byId(page, 'note').value).to.equal('Hosszabb nyitás');
    await page.tabTo((each) => words(each).startsWith('Az enyémet tartom meg'), 'mine');
    await page.press('Enter');
    page.button('Mentés').focus();
    await page.press('Enter');
    await page.until(() => page.office.hours.newest.number === 3, 'saved');
    expect(page.office.hours.newest.rules.opensSoonMinutes).to.equal(45);
  });

  it('what is begun stays when one goes to the conversations, where citizens are announced all the while', async () => {
    const page = await openHours();
    const soon = byId(page, 'opensSoonMinutes');
    soon.value = '45';
    soon.dispatchEvent(new Event('change'));
    page.office.ask('1', 'Kérdés');
    expect(await page.heard()).to.contain('Új ügyfél vár.');
    await page.go('Beszélgetések');
    expect(words(page.focused)).to.equal('Várakozók (1)');
    await openHours(page);
    expect(byId(page, 'opensSoonMinutes').value).to.equal('45');
  });
});
