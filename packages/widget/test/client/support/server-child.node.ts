import { dirname, join } from 'node:path';
import { createApp } from '../../../../server/src/app.ts';
import { createLocalBus } from '../../../../server/src/bus/local.ts';
import { createAudit } from '../../../../server/src/domain/audit/index.ts';
import { clock, timers, tokens } from '../../../../server/src/runtime.ts';
import { openFileStore } from '../../../../server/src/store/files/index.ts';
import { openSqliteStore } from '../../../../server/src/store/sqlite/index.ts';
import { createNodeServer } from '../../../../server/src/transport/node-server.ts';
import {
  alwaysOpen,
  AMPLE,
  createStaffDoor,
  EVERYDAY,
  office,
  usualParts,
} from '../../../../server/test/support/test-server.ts';

/** A server in a process of its own, so that it can be killed: PORT FILE PUBLIC_URL. */
const [port, file, publicUrl] = process.argv.slice(2) as [string, string, string];
const ignore = (): void => undefined;
const staffAuth = createStaffDoor();
staffAuth.add({ id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' });
const store = await openSqliteStore({ clock, timers, onReset: ignore, onError: ignore, file });
const app = createApp({
  store,
  audit: createAudit({ store, clock, tokens, onLost: ignore }),
  bus: createLocalBus(ignore),
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
  files: await openFileStore(join(dirname(file), 'files'), clock),
  publicUrl,
  behindProxy: false,
  log: { info: ignore, warn: ignore, error: ignore },
});
await app.ready();
createNodeServer(app, [], false).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
