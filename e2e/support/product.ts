import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { freePort } from '../../packages/server/test/support/free-port.ts';
import { PASSWORD } from '../../packages/server/test/staff-auth/desk.ts';
import { createAuthenticator } from '../../packages/server/test/staff-auth/authenticator.ts';
import type { Authenticator } from '../../packages/server/test/staff-auth/authenticator.ts';

const main = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));

/** The whole product as `npm start` runs it: the built files, the server's own process, a folder of data that stays. */
export interface Product {
  readonly url: string;
  /** Where it keeps its data. */
  readonly data: string;
  /** What the server printed at its last start. */
  output(): string;
  start(): Promise<void>;
  /** SIGKILL: no draining, no farewell. */
  kill(): Promise<void>;
  /** SIGTERM, and the folder goes. */
  dispose(): Promise<void>;
}

/** @param more settings beside those that every journey needs */
export async function createProduct(more: object = {}): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'segit-e2e-'));
  const port = await freePort();
  const data = join(folder, 'data');
  const settings = join(folder, 'settings.json');
  // A journey clicks faster than a person.
  await writeFile(
    settings,
    JSON.stringify({ limits: { operationsPerSecond: 100, operationsBurst: 500, messagesPerMinute: 500 }, ...more }),
  );
  let child: ChildProcess | undefined;
  let output = '';

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
  return {
    url: `http://localhost:${port}`,
    data,
    output: () => output,
    async start() {
      output = '';
      const env = { ...process.env, PORT: String(port), DATA_DIR: data, SETTINGS: settings };
      child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      const failed = once(child, 'exit').then(() => Promise.reject(new Error(`the server did not start: ${output}`)));
      failed.catch(() => undefined);
      const ready = new Promise<void>((resolve) => {
        child?.stderr?.on('data', (text: Buffer) => (output += String(text)));
        child?.stdout?.on('data', (text: Buffer) => {
          output += String(text);
          if (output.includes('/desk/')) resolve();
        });
      });
      await Promise.race([ready, failed]);
    },
    kill: () => end('SIGKILL'),
    async dispose() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A member of the demonstration's staff goes through the first log-in, over the same calls as the desk's page. */
export async function firstLogIn(
  product: Product,
  email: string,
): Promise<{ cookie: string; authenticator: Authenticator }> {
  const oneTime = new RegExp(`${email}\\s+(\\S+)`).exec(product.output())?.[1] ?? '';
  const jar = new Map<string, string>();
  async function call(name: string, body: object): Promise<Record<string, string>> {
    const response = await fetch(`${product.url}/auth/${name}`, {
      method: 'POST',
      headers: {
        origin: product.url,
        'content-type': 'application/json',
        'x-segit-request': '1',
        cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; '),
      },
      body: JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(key, value);
    }
    const answer = (await response.json()) as Record<string, string>;
    if (!response.ok) throw new Error(`${name}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
  await call('log-in', { email, password: oneTime });
  await call('change-password', { currentPassword: oneTime, newPassword: PASSWORD });
  const { secret = '' } = await call('enrol', { password: PASSWORD });
  const authenticator = createAuthenticator(secret);
  await call('verify', { code: authenticator.freshCode() });
  return { cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; '), authenticator };
}
