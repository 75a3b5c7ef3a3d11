import { once } from 'node:events';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import { loadWritten } from '@segit-a-hivatal/knowledge';
import { createApp } from '../../src/app.ts';
import type { App, AppParts } from '../../src/app.ts';
import { createLocalBus } from '../../src/bus/local.ts';
import * as demo from '../../src/demo/budaors.ts';
import { createAudit } from '../../src/domain/audit/index.ts';
import type { Bus } from '../../src/domain/conversations/index.ts';
import { createDemonstrationHours } from '../../src/domain/hours/index.ts';
import type { StaffMember } from '../../src/domain/staff/index.ts';
import { officeOf } from '../../src/office.ts';
import type { Abilities } from '../../src/domain/staffing/index.ts';
import { createFileInspector } from '../../src/providers/documents/index.ts';
import { createLibrary } from '../../src/providers/knowledge/index.ts';
import { createNumberReader } from '../../src/providers/telephone-numbers/index.ts';
import * as runtime from '../../src/runtime.ts';
import { settingsSchema } from '../../src/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { openFileStore } from '../../src/store/files/index.ts';
import { openPostgresStore } from '../../src/store/postgres/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import type { StaffAuth } from '../../src/transport/callers.ts';
import { createNodeServer } from '../../src/transport/node-server.ts';
import { freePort } from './free-port.ts';

/** The demonstration's, for tests of something else than the settings. */
export const office = officeOf({});

/** Chats in any language, three ordinary ones at once, at any hour: for tests of something else than the staff's abilities. */
export const EVERYDAY: Abilities = {
  languages: ['hu', 'en', 'de'],
  skills: [],
  needs: [],
  channels: ['CHAT'],
  capacity: 6,
  roster: null,
};

/** For tests of something else than the hours. */
export const alwaysOpen = () => createDemonstrationHours(demo.hours, publicHolidays);

/** Limits that a test of something else does not meet. */
export const AMPLE = settingsSchema.shape.limits.parse({
  messagesPerMinute: 1_000_000,
  leftMessagesPerHour: 1_000_000,
  callbacksPerHour: 1_000_000,
  callbacks: 100_000,
  operationsPerSecond: 100_000,
  operationsBurst: 1_000_000,
  staffOperationsPerSecond: 1_000_000,
  realTimeTextPerSecond: 1_000_000,
  socketsPerAddress: 10_000,
  socketsPerSession: 1000,
  queue: 100_000,
});

/** As an office has it that sets nothing of its own: callbacks, and no mail. */
export const usualParts = {
  inspector: createFileInspector(),
  library: createLibrary(loadWritten()),
  numbers: createNumberReader(['HU']),
  mailer: null,
  callbacks: { tries: 3, claimMinutes: 60 },
  retention: {
    ...{ conversationDays: 30, taskDays: 30, auditDays: 365, callbackDays: 14, mailDays: 30, routingDays: 30 },
    searchDays: 365,
    reportDays: 1825,
  },
};

/** A door for tests of what is behind the log-in: the cookie `staff=ID` is that member of the staff. The log-in itself is tested in `staff-auth/`. */
export interface StaffDoor extends StaffAuth {
  add(member: StaffMember): void;
  revoke(id: string): void;
}

export function createStaffDoor(): StaffDoor {
  const members = new Map<string, StaffMember>();
  return {
    add: (member) => void members.set(member.id, member),
    revoke: (id) => void members.delete(id),
    handler: async () => new Response(null, { status: 404 }),
    async authenticate(headers) {
      const member = members.get(/(?:^|; )staff=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? '');
      return member ? { ...member, sessionId: member.id, expiresAt: Infinity } : null;
    },
    stillValid: async (id) => members.has(id),
    touch: async (id) => members.has(id),
  };
}

export interface TestServer {
  readonly app: App;
  readonly store: Store;
  readonly staff: StaffDoor;
  readonly server: Server;
  /** `http://localhost:PORT`, also the origin of its pages. */
  readonly url: string;
  stop(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A whole server in this process, on a real store. Without `postgres` on SQLite, in a folder of its own. */
export async function startTestServer(
  options: Partial<AppParts> & { postgres?: string; makeBus?: () => Bus } = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'segit-test-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { clock = runtime.clock, timers = runtime.timers, tokens = runtime.tokens } = options;
  const common = { clock, timers, onReset: () => undefined, onError: () => undefined };
  const store = options.postgres
    ? await openPostgresStore({ ...common, url: options.postgres, tideFile: join(folder, 'tide') })
    : await openSqliteStore({ ...common, file: join(folder, 'segit.sqlite') });
  const bus = options.makeBus?.() ?? createLocalBus(() => undefined);
  const staff = createStaffDoor();
  const app = createApp({
    store,
    bus,
    staffAuth: staff,
    clock,
    timers,
    tokens,
    hours: alwaysOpen(),
    sites: office.sites,
    office: office.data,
    own: office.own,
    abilitiesOf: () => EVERYDAY,
    limits: AMPLE,
    ...usualParts,
    files: await openFileStore(join(folder, 'files'), clock),
    audit: createAudit({ store, clock, tokens, onLost: () => undefined }),
    publicUrl: url,
    behindProxy: false,
    log: silent,
    ...options,
  });
  await app.ready();
  const server = createNodeServer(app, [], false);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    app,
    store,
    staff,
    server,
    url,
    async stop() {
      server.close();
      await app.dispose();
      server.closeAllConnections();
      await bus.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
