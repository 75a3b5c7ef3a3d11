import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import * as demo from '../../../server/src/demo/budaors.ts';
import { createServiceHours } from '../../../server/src/domain/hours/index.ts';
import { startTestServer, type TestServer } from '../../../server/test/support/test-server.ts';
import { createHelpDesk } from '../../src/exports/client.ts';
import { Browser } from './support/browser.node.ts';
import { until } from './support/wait.node.ts';

/** Open panels while the office closes; the server's clock says Tuesday, half past three. */
let server: TestServer;
const hours = createServiceHours(demo.hours, publicHolidays);
const ahead = Date.parse('2026-11-24T15:30:00Z') - Date.now();
before(async () => {
  server = await startTestServer({ hours, clock: { now: () => Date.now() + ahead } });
});
after(() => server.stop());

const reason = { hu: 'értekezlet', 'hu-easy': 'értekezlet', en: 'a meeting', de: 'eine Besprechung' };
const closed = { kind: 'CLOSED', from: '2026-11-24T12:00', to: '2026-11-25T00:00', reason } as const;

test('all tabs hear it over one socket, before a conversation and in one', async (t) => {
  const browser = new Browser(server.url);
  const open = async () => {
    const tab = browser.open();
    const desk = createHelpDesk({ server: server.url, site: 'budaors', language: 'hu', environment: tab.environment });
    t.after(() => desk.dispose());
    await desk.restore();
    // As the panel does: another tab may have heard it long ago.
    await desk.refreshService();
    return desk;
  };
  const desks = [await open(), await open()];
  const sockets = (): number => [...browser.tabs].reduce((sum, { sockets: { size } }) => sum + size, 0);
  await until(() => desks.every((desk) => desk.snapshot.service?.open === true), 'open');
  assert.equal(sockets(), 1);

  const edit = async (exceptions: (typeof closed)[], isOpen: boolean): Promise<void> => {
    const edited = Date.now();
    hours.become({ ...demo.hours, exceptions });
    await until(() => desks.every((desk) => desk.snapshot.service?.open === isOpen), `open: ${isOpen}`);
    assert.ok(Date.now() - edited < 1000);
  };
  await edit([closed], false);
  await edit([], true);

  assert.equal(await desks[1]!.start({ preferences: [], question: 'Jó napot!' }), 'started');
  await until(() => desks.every((desk) => desk.snapshot.conversation?.connection === 'connected'), 'connected');
  await until(() => sockets() === 1, 'one socket for both');
  await edit([closed], false);
  assert.ok(
    desks.every((desk) => desk.snapshot.conversation?.state === 'WAITING'),
    'what was begun goes on',
  );
});
