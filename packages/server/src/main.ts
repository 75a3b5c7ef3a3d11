import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import { loadWritten } from '@segit-a-hivatal/knowledge';
import Database from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { createLocalBus } from './bus/local.ts';
import { createRedisBus } from './bus/redis.ts';
import { documents as samples } from './demo/documents.ts';
import { createAudit } from './domain/audit/index.ts';
import type { AuditEntry } from './domain/audit/index.ts';
import { describe } from './domain/describe.ts';
import { createDemonstrationHours, createServiceHours } from './domain/hours/index.ts';
import { officeOf } from './office.ts';
import { policyOf } from './routing-settings.ts';
import { clock, timers, tokens } from './runtime.ts';
import { SettingsError } from './settings.ts';
import { loadSettings } from './settings-file.ts';
import { createStaffAuth } from './staff-auth/index.ts';
import type { NewStaff, StaffAuditEvent, StaffAuth } from './staff-auth/index.ts';
import { createFileInspector } from './providers/documents/index.ts';
import { createLibrary } from './providers/knowledge/index.ts';
import { createSmtpMailer } from './providers/mail/smtp.ts';
import { createNumberReader } from './providers/telephone-numbers/index.ts';
import { openFileStore } from './store/files/index.ts';
import { openPostgresStore } from './store/postgres/index.ts';
import { openSqliteStore } from './store/sqlite/index.ts';
import { createNodeServer } from './transport/node-server.ts';
import { deskHeaders, exampleHeaders } from './transport/page-headers.ts';

/** Reads the settings, picks the concrete parts, starts. What stops it from starting is one line, and no stack. */

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Something that the person who starts the server can mend; its message is one line. */
class StartError extends Error {}

/** Node's own `recursive` turns for ever where a parent exists and takes no folder, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

async function dataFolder(dir: string): Promise<string> {
  const folder = resolve(dir);
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    // Root passes every permission check; only writing shows whether one can write.
    await writeFile(join(folder, '.writable'), '');
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} (DATA_DIR) cannot be written: ${(error as NodeJS.ErrnoException).code}.`,
    );
  }
  return folder;
}

/** A file in the data folder, made ready for use; what the system or the database says against it is one line. */
async function ready<T>(file: string, open: (file: string) => T | Promise<T>): Promise<T> {
  try {
    return await open(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code || !/^(E[A-Z]+|SQLITE_\w+)$/.test(code)) throw error;
    throw new StartError(`The file ${file} (in DATA_DIR) cannot be used: ${code}.`);
  }
}

/** The key of the staff's cookies and second factors: made at the first start, kept beside the data. */
async function secret(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.length >= 32) return kept.trim();
  const made = randomBytes(48).toString('base64url');
  await writeFile(file, made, { mode: 0o600 });
  return made;
}

/**
 * The accounts that are to be there, made where they are missing. Whoever has not finished the first log-in gets a new one-time
 * password at each start: one that was lost with the terminal's text helps nobody.
 */
async function firstLogIns(staffAuth: StaffAuth, staff: readonly NewStaff[]): Promise<string[]> {
  const known = await staffAuth.listStaff();
  const lines: string[] = [];
  for (const member of staff) {
    const account = known.find(({ email }) => email === member.email);
    if (account?.ready) continue;
    const { oneTimePassword } = account ? await staffAuth.resetStaff(account.id) : await staffAuth.createStaff(member);
    lines.push(
      `  ${member.email.padEnd(32)} ${oneTimePassword.padEnd(24)} ${member.name}, ${member.role.toLowerCase()}`,
    );
  }
  return lines;
}

async function start(): Promise<void> {
  const chosen = await loadSettings(process.env, process.argv.slice(2));
  const { port, host, databaseUrl, redisUrl, behindProxy, limits, realHours, logLevel } = chosen;
  const office = officeOf(chosen);
  // Nobody sets hours that are not to be kept.
  const keepsHours = realHours || chosen.office?.hours !== undefined;
  const folder = await dataFolder(chosen.dataDir);
  const publicUrl = chosen.publicUrl ?? `http://localhost:${port}`;
  // Timestamps, levels and ids; never what people write, never a token (graphql/mask-error.ts).
  const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: false }));
  const onError = (error: unknown): void => log.warn({ cause: describe(error) }, 'a background task failed');
  const onReset = (): void => log.warn({}, 'the database has gone back in time: every client will reset');

  const common = { clock, timers, onReset, onError };
  const store = databaseUrl
    ? await openPostgresStore({ ...common, url: databaseUrl, tideFile: join(folder, 'postgres.tide') })
    : await ready(join(folder, 'segit.sqlite'), (file) => openSqliteStore({ ...common, file }));
  const files = await ready(chosen.filesDir ?? join(folder, 'files'), (at) => openFileStore(at, clock));
  const bus = redisUrl ? createRedisBus(redisUrl, onError) : createLocalBus(onError);

  // A database of its own for the log-in where the store is embedded: the library's transactions span turns of the
  // event loop, which the store's one connection must never wait for.
  const staffDialect = databaseUrl
    ? new PostgresDialect({
        pool: new pg.Pool({ connectionString: databaseUrl, max: 4 })
          .on('error', onError)
          .on('connect', (client) => client.on('error', onError)),
      })
    : await ready(
        join(folder, 'staff.sqlite'),
        (file) => new SqliteDialect({ database: new Database(file).exec('select 1 from sqlite_master') }),
      );
  const staffDb = new Kysely<unknown>({ dialect: staffDialect });
  const onLost = (entry: AuditEntry, error: unknown): void =>
    log.warn({ audit: entry, cause: describe(error) }, 'a step of the staff could not be kept');
  const audit = createAudit({ store, clock, tokens, onLost });
  /** Log-ins stand in the same list as what is done after them. */
  async function keepStep({ kind, at, staffId }: StaffAuditEvent): Promise<void> {
    const account = (await staffAuth.listStaff().catch(() => [])).find(({ id }) => id === staffId);
    const by = account ? { id: account.id, name: account.name, role: account.role } : null;
    await audit.record({ at, by, action: kind, subject: null, outcome: 'done' });
  }
  const staffAuth = createStaffAuth({
    db: staffDb,
    dialect: databaseUrl ? 'postgres' : 'sqlite',
    publicUrl,
    secret: chosen.staffSecret ?? (await ready(join(folder, 'staff.secret'), secret)),
    log,
    audit(event) {
      log.info({ audit: event }, 'staff');
      void keepStep(event);
    },
  });
  await staffAuth.migrate();
  const passwords = await firstLogIns(staffAuth, office.staff);
  const accounts = new Map((await staffAuth.listStaff()).map(({ id, email }) => [id, email]));

  const app = createApp({
    store,
    bus,
    staffAuth,
    clock,
    timers,
    tokens,
    hours: (keepsHours ? createServiceHours : createDemonstrationHours)(office.hours, publicHolidays),
    sites: office.sites,
    abilitiesOf: (id) => office.staff.find(({ email }) => email === accounts.get(id)),
    office: office.data,
    own: office.own,
    routing: policyOf(chosen.routing),
    limits,
    files,
    inspector: createFileInspector(),
    // An office that is set up is no demonstration.
    samples: chosen.office ? [] : samples,
    audit,
    library: createLibrary(loadWritten()),
    numbers: chosen.callbacks.offered ? createNumberReader(chosen.callbacks.countries) : null,
    mailer: chosen.smtpUrl && chosen.mailFrom ? createSmtpMailer(chosen.smtpUrl, chosen.mailFrom) : null,
    callbacks: chosen.callbacks,
    retention: chosen.retention,
    publicUrl,
    behindProxy,
    log,
  });

  await app.ready();

  const dist = join(root, 'dist');
  const server = createNodeServer(
    app,
    [
      { path: '/desk/', folder: join(dist, 'desk'), headers: deskHeaders(publicUrl) },
      { path: '/konyvtar/', folder: join(root, 'examples/sub-site'), headers: {} },
      // Nothing of it is kept, not even for „back”.
      {
        path: '/kiosk/',
        folder: join(root, 'examples/kiosk'),
        headers: { ...exampleHeaders, 'cache-control': 'no-store' },
      },
      { path: '/strict-csp/', folder: join(root, 'examples/strict-csp'), headers: exampleHeaders },
      // The script and its chunks may be loaded, and checked by their hash, from the pages of any site.
      { path: '/', folder: dist, headers: { 'access-control-allow-origin': '*' } },
      { path: '/', folder: join(root, 'examples/script-tag'), headers: {} },
    ],
    behindProxy,
    { publicUrl },
  );

  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new StartError(`The port ${port} (PORT) is taken by another program.`)
          : new StartError(`The server cannot listen on ${host}:${port} (HOST, PORT): ${error.code}.`),
      ),
    );
    server.listen(port, host, done);
  });
  const address = server.address();
  const at = chosen.publicUrl ?? `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
  console.log(
    [
      `„Segít a hivatal” answers.`,
      `  page   ${at}/   ${at}/konyvtar/   ${at}/strict-csp/   ${at}/kiosk/`,
      `  desk   ${at}/desk/`,
      `  API    ${at}/graphql`,
      keepsHours ? '' : '  A demonstration: open at any hour. npm start -- --real-hours keeps the office’s hours.',
      ...(passwords.length > 0 ? ['', 'One-time log-ins of the staff, shown only now:', ...passwords] : []),
    ]
      .filter((line, index) => line !== '' || index > 4)
      .join('\n'),
  );

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    server.close();
    await app.dispose();
    server.closeAllConnections();
    await bus.close();
    await store.close();
    await staffDb.destroy();
    log.flush(() => process.exit(0));
    setTimeout(() => process.exit(0), 1000).unref();
  }
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

start().catch((error: unknown) => {
  const known = error instanceof StartError || error instanceof SettingsError;
  if (known) console.error(error.message);
  else
    console.error(`The server cannot start: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exit(1);
});
