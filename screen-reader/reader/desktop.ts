import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createProcesses } from './processes.ts';
import type { Processes } from './processes.ts';
import { until } from './until.ts';

/** A screen, a window manager, a session bus and an accessibility bus that nobody else uses, in a home of their own. */
export interface Desktop {
  readonly processes: Processes;
  /** Where its files are; they go with it. */
  readonly folder: string;
  write(path: string, content: string): string;
  stop(): Promise<void>;
}

const BRIDGE = '/usr/libexec/at-spi-bus-launcher';

/** Windows without frames, each as large as the screen, and the newest has the focus. No keys of its own. */
const OPENBOX = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard/><mouse/>
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application>
  </applications>
</openbox_config>`;

/** One font: where a line ends, Orca's reading of it ends, and machines have different fonts. */
const FONTS = `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts/truetype/dejavu</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>DejaVu Sans</string></edit></match>
</fontconfig>`;

const KEYFILE = `[org/gnome/desktop/interface]
toolkit-accessibility=true

[org/gnome/desktop/a11y/applications]
screen-reader-enabled=true
`;

export async function startDesktop(): Promise<Desktop> {
  const folder = await mkdtemp(join(tmpdir(), 'segit-orca-'));
  const [home, run] = [join(folder, 'home'), join(folder, 'run')];
  for (const path of [home, run]) mkdirSync(path, { mode: 0o700 });
  const bus = `unix:path=${join(run, 'bus')}`;
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    TMPDIR: folder,
    XDG_RUNTIME_DIR: run,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_SESSION_TYPE: 'x11',
    DBUS_SESSION_BUS_ADDRESS: bus,
    // Nothing of the machine's own: not its network manager, not its power.
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${join(run, 'none')}`,
    // Orca's own words, and the browsers', are Hungarian. („C.UTF-8” is there on every Debian, „hu_HU” is not.)
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'hu',
    TZ: 'Europe/Budapest',
    GSETTINGS_BACKEND: 'keyfile',
    GNOME_ACCESSIBILITY: '1',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const write = (path: string, content: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, content);
    return file;
  };
  env.FONTCONFIG_FILE = write('fonts.conf', FONTS);
  const processes = createProcesses(folder, env);
  const desktop: Desktop = {
    processes,
    folder,
    write,
    async stop() {
      await processes.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  try {
    env.DISPLAY = await startScreen(processes);
    // As a Hungarian types: what the journeys write has ő and ű, and Z where others have Y.
    await processes.run('setxkbmap', ['hu']);
    write('home/.config/glib-2.0/settings/keyfile', KEYFILE);
    await startBuses(processes, bus);
    processes.start('openbox', ['--sm-disable', '--config-file', write('openbox.xml', OPENBOX)]);
    await until('the window manager', async () =>
      (await processes.run('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'])).includes('0x'),
    );
  } catch (error) {
    await desktop.stop();
    throw error;
  }
  return desktop;
}

/** @returns the display's name; Xvfb takes a free one by itself */
async function startScreen(processes: Processes): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const xvfb = processes.start('Xvfb', args, { pipe: true });
  let number = '';
  xvfb.stdio[3]?.on('data', (text: Buffer) => (number += String(text)));
  return until('Xvfb', () => number.endsWith('\n') && `:${number.trim()}`);
}

async function startBuses(processes: Processes, address: string): Promise<void> {
  const daemon = processes.start('dbus-daemon', [
    '--session',
    '--nofork',
    '--nopidfile',
    '--print-address=1',
    `--address=${address}`,
  ]);
  let printed = '';
  daemon.stdout?.on('data', (text: Buffer) => (printed += String(text)));
  await until('the session bus', () => printed.includes('\n'));
  processes.start(BRIDGE, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
  // Asked whether it is there, and not called: the bus would start a second one, and ours would leave.
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner'];
  await until('the accessibility bus', async () =>
    (await processes.run('dbus-send', [...ask, 'string:org.a11y.Bus'])).includes('true'),
  );
}
