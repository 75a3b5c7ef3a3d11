import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Desktop } from './desktop.ts';
import { until } from './until.ts';

/** What Orca does and says, as it comes. */
export interface Orca {
  /** What was said since the last call. */
  takeHeard(): string[];
  /** The same, which stays for the next call. */
  heard(): readonly string[];
  /** Waits until Orca has nothing to do for `ms` of its own time. */
  quiet(ms: number): Promise<void>;
  /** How many documents the browser has completed so far. */
  loaded(): number;
  stop(): void;
}

/** orca/collector.py writes a pulse so often. */
const PULSE_MS = 100;
/** Whatever happens on the page, nobody listens longer than this to what one key causes. */
const ENDLESS_S = 30;

const script = (name: string): string => fileURLToPath(new URL(`orca/${name}`, import.meta.url));

/** Runs one of the small programs in `orca/` to its end. */
export const runScript = (desktop: Desktop, name: string, ...args: string[]): Promise<string> =>
  desktop.processes.run('/usr/bin/python3', [script(name), ...args]);

/** A person's Orca, as it is installed, except that it does not repeat the keys and does not begin to read by itself. */
const SETTINGS = {
  speechServerFactory: 'collector',
  speechServerInfo: null,
  enableSpeech: true,
  enableBraille: false,
  enableSound: false,
  enableKeyEcho: false,
  enableEchoByCharacter: false,
  enableEchoByWord: false,
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
  startingProfile: ['Default', 'default'],
  activeProfile: ['Default', 'default'],
  profile: ['Default', 'default'],
};

export async function startOrca(desktop: Desktop): Promise<Orca> {
  const heardFile = desktop.write('heard.jsonl', '');
  const profile = { ...SETTINGS, pronunciations: {}, keybindings: {} };
  desktop.write(
    'home/.local/share/orca/user-settings.conf',
    JSON.stringify({ general: SETTINGS, pronunciations: {}, keybindings: {}, profiles: { default: profile } }),
  );
  desktop.processes.start('/usr/bin/python3', [script('start.py')], {
    env: { HEARD: heardFile, PYTHONPATH: script(''), PYTHONDONTWRITEBYTECODE: '1' },
  });

  const file = openSync(heardFile, 'r');
  let position = 0;
  let rest = '';
  const said: string[] = [];
  let loaded = 0;
  let handled = -1;
  /** How many pulses in a row found nothing new. */
  let still = 0;

  function read(): void {
    const buffer = Buffer.alloc(Math.max(0, fstatSync(file).size - position));
    position += readSync(file, buffer, 0, buffer.length, position);
    // No character is ever cut: the collector writes whole lines.
    const lines = (rest + buffer.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(JSON.parse(line) as { said?: string; loaded?: true; handled?: number });
  }

  function take(line: { said?: string; loaded?: true; handled?: number }): void {
    if (line.said !== undefined) said.push(line.said);
    if (line.loaded) loaded++;
    if (line.handled === undefined) return;
    still = line.handled === handled ? still + 1 : 0;
    handled = line.handled;
  }

  const orca: Orca = {
    takeHeard() {
      read();
      return said.splice(0);
    },
    heard: () => (read(), said),
    async quiet(ms) {
      read();
      still = 0;
      await until('silence', () => (read(), still * PULSE_MS >= ms), ENDLESS_S);
    },
    loaded: () => (read(), loaded),
    stop: () => closeSync(file),
  };
  await until('Orca', () => (read(), said.length > 0));
  await orca.quiet(500);
  return orca;
}
