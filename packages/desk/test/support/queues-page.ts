import { DeskPage } from './desk-page.ts';
import { GERGO } from './office.ts';

/** The coordinator's queues: two who wait, one of them offered, and one who is talked to. */
export async function openQueues(): Promise<DeskPage> {
  const page = await DeskPage.open({ answer: { kind: 'in', staff: DeskPage.coordinator } });
  await fillQueues(page);
  return page;
}

export async function fillQueues(page: DeskPage): Promise<void> {
  const { office } = page;
  office.ask('1', 'Kérdés', { nickname: 'Kiss Béla', preferences: ['WRITES_SLOWLY'], minutes: 12 });
  office.ask('2', 'Kérdés', { nickname: 'Nagy Ilona', minutes: 3, site: 'konyvtar', siteName: 'Városi könyvtár' });
  office.ask('3', 'Kérdés', { nickname: 'Tóth Géza', minutes: 40 });
  office.takeAway('3', GERGO);
  const place = { site: 'budaors', state: 'WAITING' as const, operatorId: null, offeredUntil: null, skills: [] };
  office.routing.set({
    places: [
      { ...place, conversationId: '1', position: 1, expectedWaitSeconds: 120, skills: ['ado'] },
      { ...place, conversationId: '2', position: 2, expectedWaitSeconds: 300, operatorId: 'gergo', offeredUntil: new Date(Date.now() + 30_000).toISOString() }, // prettier-ignore
      {
        ...place,
        conversationId: '3',
        state: 'ACTIVE',
        operatorId: 'gergo',
        position: null,
        expectedWaitSeconds: null,
      },
    ],
  });
  await page.settled();
  await page.walk('Sorok');
}
