import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { SaveHoursDocument, ServiceDocument } from '@segit-a-hivatal/contract/operations';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import { createLocalBus } from '../../src/bus/local.ts';
import { hours } from '../../src/demo/hours.ts';
import type { Bus, Signal } from '../../src/domain/conversations/index.ts';
import { createDemonstrationHours } from '../../src/domain/hours/index.ts';
import * as runtime from '../../src/runtime.ts';
import { clock, closure, COOKIE, officeOf, openPage, rulesOf, setClock, startByHours } from '../support/hours.ts';
import type { Rules } from '../support/hours.ts';
import type { TestServer } from '../support/test-server.ts';
import { post } from '../support/wire-client.ts';

describe('an open page', () => {
  let server: TestServer;
  before(async () => {
    setClock('2026-11-24T06:59:00Z');
    server = await startByHours();
  });
  after(() => server.stop());

  test('is told at once, and within 1 s of the boundary', async () => {
    setClock('2026-11-24T06:59:58.500Z');
    const page = openPage(server.url);
    assert.equal((await page.next(1)).hours.phase, 'CLOSES_SOON');
    const { hours, open } = await page.next(2);
    const late = clock.now() - Date.parse('2026-11-24T07:00:00Z');
    assert.ok(late >= 0 && late < 1000, `${late} ms behind the boundary`);
    assert.deepEqual([open, hours.phase], [false, 'CLOSED']);
    assert.equal(page.told.length, 2);
    await page.close();
  });

  test('is told within 1 s that the coordinator closes the office for this afternoon', async () => {
    setClock('2026-11-24T15:30:00Z');
    const page = openPage(server.url);
    assert.equal((await page.next(1)).open, true);
    const now = await officeOf(server.url);
    const rules = rulesOf(now);
    rules.exceptions = [closure('2026-11-24T12:00', '2026-11-25T00:00')];
    const edit = { base: now.revision.number, rules, note: 'Délután zárva' };
    await post(server.url, SaveHoursDocument, edit, { cookie: COOKIE });
    const saved = clock.now();
    const told = await page.next(2);
    assert.ok(clock.now() - saved < 1000);
    assert.deepEqual([told.open, told.hours.reason], [false, 'CLOSURE']);
    assert.match(
      told.hours.sentences.find(({ easy, language }) => language === 'hu' && !easy)?.text ?? '',
      /értekezlet/,
    );
    const { service } = await post(server.url, ServiceDocument, { site: 'budaors' });
    assert.deepEqual(service, told, 'the same for whoever asks');
    await page.close();
  });

  test('one timer waits for the boundary, however many pages are open; none when all are gone', async () => {
    let waiting = 0;
    const timers = {
      ...runtime.timers,
      after(ms: number, then: () => void) {
        if (ms < 1000) return runtime.timers.after(ms, then);
        waiting++;
        const cancel = runtime.timers.after(ms, then);
        let cancelled = false;
        return () => {
          if (!cancelled) waiting--;
          cancelled = true;
          cancel();
        };
      },
    };
    const other = await startByHours({ timers });
    setClock('2026-11-24T10:00:00Z');
    const pages = Array.from({ length: 10 }, () => openPage(other.url));
    for (const page of pages) await page.next(1);
    assert.equal(waiting, 1);
    for (const page of pages) await page.close();
    for (let i = 0; i < 100 && waiting > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(waiting, 0);
    await other.stop();
  });
});

test('another process learns of an edit by the bus, and without it by looking every 2 s', async () => {
  setClock('2026-11-24T15:30:00Z');
  const buses: Bus[] = [];
  let deaf = false;
  /** What one process publishes rings in the others too, unless it is lost on the way. */
  const makeBus = (): Bus => {
    const own = createLocalBus((error) => assert.ifError(error));
    buses.push(own);
    const publish = (signal: Signal): void => {
      own.publish(signal);
      if (!deaf) for (const each of buses) if (each !== own) setImmediate(() => each.publish(signal));
    };
    return { ...own, publish };
  };
  const one = await startByHours({ makeBus });
  const other = await startByHours({ store: one.store, makeBus });
  const page = openPage(other.url);
  assert.equal((await page.next(1)).open, true);
  const edit = async (exceptions: Rules['exceptions']) => {
    const now = await officeOf(one.url);
    const rules = { ...rulesOf(now), exceptions };
    await post(one.url, SaveHoursDocument, { base: now.revision.number, rules, note: 'x' }, { cookie: COOKIE });
    return Date.now();
  };
  let saved = await edit([closure('2026-11-24T12:00', '2026-11-25T00:00')]);
  assert.equal((await page.next(2)).open, false);
  assert.ok(Date.now() - saved < 1000, 'by the bus');
  deaf = true;
  saved = await edit([]);
  assert.equal((await page.next(3)).open, true);
  assert.ok(Date.now() - saved < 3500, 'by looking');
  await page.close();
  await other.stop().catch(() => undefined);
  await one.stop();
});

test('a demonstration keeps the edits, and says that they are not in force', async () => {
  setClock('2026-11-24T15:30:00Z');
  const server = await startByHours({ hours: createDemonstrationHours(hours, publicHolidays) });
  const now = await officeOf(server.url);
  assert.equal(now.inForce, false);
  const rules = { ...rulesOf(now), exceptions: [closure('2026-11-24T12:00', '2026-11-25T00:00')] };
  await post(server.url, SaveHoursDocument, { base: 1, rules, note: 'x' }, { cookie: COOKIE });
  const { service } = await post(server.url, ServiceDocument, { site: 'budaors' });
  assert.deepEqual([service.open, service.demonstration], [true, true]);
  assert.equal((await officeOf(server.url)).rules.exceptions.length, 1);
  await server.stop();
});
