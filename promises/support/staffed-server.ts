import { dirname, join } from 'node:path';
import { createApp } from '../../packages/server/src/app.ts';
import { createRedisBus } from '../../packages/server/src/bus/redis.ts';
import { createAudit } from '../../packages/server/src/domain/audit/index.ts';
import { clock, timers, tokens } from '../../packages/server/src/runtime.ts';
import { openFileStore } from '../../packages/server/src/store/files/index.ts';
import { openPostgresStore } from '../../packages/server/src/store/postgres/index.ts';
import { createNodeServer } from '../../packages/server/src/transport/node-server.ts';
import {
  alwaysOpen,
  AMPLE,
  createStaffDoor,
  EVERYDAY,
  office,
  usualParts,
} from '../../packages/server/test/support/test-server.ts';

/** One of several server processes with a simple door for the staff: PORT DATABASE_URL REDIS_URL TIDE_FILE. */
const [port, url, redis, tideFile] = process.argv.slice(2) as [string, string, string, string];
const ignore = (): void => undefined;
const staffAuth = createStaffDoor();
staffAuth.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
const store = await openPostgresStore({ clock, timers, onReset: ignore, onError: ignore, url, tideFile });
const app = createApp({
  store,
  audit: createAudit({ store, clock, tokens, onLost: ignore }),
  bus: createRedisBus(redis, ignore),
  staffAuth,
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
  files: await openFileStore(join(dirname(tideFile), 'files'), clock),
  publicUrl: `http://localhost:${port}`,
  behindProxy: false,
  log: { info: ignore, warn: ignore, error: ignore },
});
await app.ready();
createNodeServer(app, [], false).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
