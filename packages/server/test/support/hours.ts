import assert from 'node:assert/strict';
import type { ResultOf, VariablesOf } from '@segit-a-hivatal/contract';
import { HoursRulesDocument, SaveHoursDocument, ServiceStatusDocument } from '@segit-a-hivatal/contract/operations';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import { hours as rules } from '../../src/demo/hours.ts';
import { createServiceHours } from '../../src/domain/hours/index.ts';
import { startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';
import { connect, post } from './wire-client.ts';
import type { Wire } from './wire-client.ts';

/** A service by its real hours at a time that a test chooses, and the pages that are open meanwhile. */

export type Rules = VariablesOf<typeof SaveHoursDocument>['rules'];
export type Service = ResultOf<typeof ServiceStatusDocument>['serviceStatus'];

/** A clock that runs, set to where a test needs it. */
let ahead = 0;
export const clock = { now: () => Date.now() + ahead };
export const setClock = (at: string): void => void (ahead = Date.parse(at) - Date.now());

export const reason = { hu: 'értekezlet', huEasy: 'most nem dolgozunk', en: 'a meeting', de: 'eine Besprechung' };
export const closure = (from: string, to: string) => ({ kind: 'CLOSED' as const, from, to, reason });

export const COOKIE = 'staff=dora';
export const officeOf = async (url: string) => (await post(url, HoursRulesDocument, {}, { cookie: COOKIE })).hoursRules;
export const rulesOf = ({ rules }: Awaited<ReturnType<typeof officeOf>>): Rules => structuredClone(rules);

export async function startByHours(options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
  const hours = createServiceHours(rules, publicHolidays);
  const server = await startTestServer({ clock, hours, ...options });
  server.staff.add({ id: 'dora', name: 'Nagy Dóra', role: 'COORDINATOR' });
  server.staff.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
  server.staff.add({ id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' });
  return server;
}

/** An open page: what it has been told, and a way to wait for the next. */
export function openPage(url: string) {
  const wire: Wire = connect(url, { visitor: true });
  const told: Service[] = [];
  const faults: unknown[] = [];
  let heard = (): void => undefined;
  wire.listen(
    ServiceStatusDocument,
    { site: 'budaors' },
    ({ serviceStatus }) => {
      told.push(serviceStatus);
      heard();
    },
    (error) => faults.push(error),
  );
  return {
    told,
    async next(count: number): Promise<Service> {
      const deadline = Date.now() + 5000;
      while (told.length < count) {
        assert.deepEqual(faults, []);
        assert.ok(Date.now() < deadline, `told ${told.length} times, not ${count}`);
        await Promise.race([new Promise<void>((resolve) => (heard = resolve)), new Promise((r) => setTimeout(r, 100))]);
      }
      return told[count - 1]!;
    },
    close: () => wire.close(),
  };
}
