import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that the tests start, and the Debian packages that bring them. */
const PROGRAMS = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
  postgres: 'postgresql',
  'redis-server': 'redis-server',
  orca: 'orca',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
  xkbcomp: 'x11-xkb-utils',
  xdpyinfo: 'x11-utils',
};
/** What the screen reader needs besides, and no program shows. */
const DEBIAN_ONLY = ['at-spi2-core', 'dbus-bin', 'gir1.2-atspi-2.0', 'fonts-dejavu-core'];

/**
 * Installs what the tests need, where that is possible, and says what is missing where it is not.
 * @returns {boolean} whether everything is there
 */
export function meetPrerequisites() {
  const missing = existsSync('/etc/debian_version') ? missingPackages() : missingPrograms();
  if (missing.length === 0) return true;

  if (!existsSync('/etc/debian_version')) {
    console.error(`Missing: ${missing.join(', ')}. Install them, or run the tests on Debian 12 or later.`);
    return false;
  }
  const commands = ['apt-get update', `apt-get install -y --no-install-recommends ${missing.join(' ')}`];
  if (process.getuid?.() !== 0) {
    console.error(`Missing packages. Install them with: sudo sh -c '${commands.join(' && ')}'`);
    return false;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  for (const command of commands) {
    execFileSync('sh', ['-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return true;
}

function missingPackages() {
  return [...Object.values(PROGRAMS), ...DEBIAN_ONLY].filter((name) => {
    try {
      const status = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { stdio: 'pipe' });
      return String(status) !== 'installed';
    } catch {
      return true;
    }
  });
}

function missingPrograms() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return Object.keys(PROGRAMS).filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
}
