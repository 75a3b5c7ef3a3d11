import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * A WebKitWebDriver with a display of its own. Its MiniBrowser is WebKitGTK's, which Debian installs beside the driver.
 * Both end with this process at the latest.
 * @returns {Promise<{ port: number, capabilities: Record<string, unknown> }>}
 */
export async function startWebKitDriver() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await Promise.race([once(/** @type {any} */ (screen.stdio[3]), 'data'), failure(screen, 'Xvfb')]);

  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: 'x11',
      // Neither a graphics card nor a session bus is needed for tests.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      // bubblewrap's namespaces are not to be had in containers.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  await Promise.race([answers(port), failure(driver, 'WebKitWebDriver')]);

  process.once('exit', () => {
    driver.kill();
    screen.kill();
  });
  // Debian keeps the browser in a folder of the library, whose name has the architecture and the version.
  const [binary = 'MiniBrowser'] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort();
  return { port, capabilities: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 * @returns {Promise<never>}
 */
function failure(child, name) {
  return new Promise((_, reject) => {
    child.once('error', () =>
      reject(new Error(`${name} is not installed (Debian: apt-get install webkit2gtk-driver xvfb)`)),
    );
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
  });
}

/** @param {number} port */
async function answers(port) {
  for (;;) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const candidate = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer();
    probe.once('error', () => resolve(freePort()));
    probe.listen(candidate, '127.0.0.1', () => probe.close(() => resolve(candidate)));
  });
}
