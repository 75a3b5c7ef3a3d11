import { mkdirSync } from 'node:fs';
import { prepareBrowser, downloads } from './browsers.ts';
import type { BrowserName } from './browsers.ts';
import { startDesktop } from './desktop.ts';
import { runScript, startOrca } from './orca.ts';
import { until } from './until.ts';

/** A blind person's computer: a browser and Orca on a screen that nobody sees, and a keyboard. */
export interface ScreenReader {
  readonly browser: BrowserName;
  /** What Orca said when it began. */
  readonly greeting: readonly string[];
  /** The folder into which the browser saves. */
  readonly downloads: string;
  /** Opens a page in a new tab, and waits until it is there and all is quiet. */
  open(url: string): Promise<void>;
  /** Presses keys one after the other, by their X names: `Tab`, `shift+Tab`, `Return`. */
  press(...keys: string[]): Promise<void>;
  /** Presses a key until something is heard: how many stops there are on the way is the transcript's. */
  pressUntil(key: string, wanted: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What was said since the last call. */
  takeHeard(): string[];
  /** Waits until Orca has nothing to do for so long. */
  quiet(ms: number): Promise<void>;
  stop(): Promise<void>;
}

/** So long Orca has nothing to do between two keys, ms. */
const BETWEEN_MS = 300;
/** So long a key may take until something is heard, ms. */
const ANSWER_MS = 10_000;
/** So many times one presses a key to get somewhere, until one knows that it is not there. */
const MOST_PRESSES = 40;
/** The pause between typed letters, ms: a quick typist's. */
const TYPING_MS = 40;

export async function startScreenReader(browser: BrowserName): Promise<ScreenReader> {
  const desktop = await startDesktop();
  const { processes } = desktop;
  try {
    mkdirSync(downloads(desktop));
    const program = prepareBrowser(browser, desktop);
    const show = (url: string) => processes.start(program.command, [...program.args, url]);
    // The browser before Orca: Firefox changes its name on the accessibility bus while it starts.
    show('about:blank');
    const search = ['search', '--onlyvisible', '--class', program.name];
    const windows = await until('the browser window', () => processes.run('xdotool', search).catch(() => ''));
    await processes.run('xdotool', ['windowactivate', '--sync', windows.trim().split('\n').at(-1)!]);
    await runScript(desktop, 'wait_for_page.py', program.name);
    const orca = await startOrca(desktop);
    const greeting = orca.takeHeard();

    const press = (key: string) => processes.run('xdotool', ['key', '--clearmodifiers', key]);
    return {
      browser,
      greeting,
      downloads: downloads(desktop),
      async open(url) {
        const before = orca.loaded();
        // Handed over to the browser that runs.
        show(url);
        await until(url, () => orca.loaded() > before);
        await orca.quiet(1500);
        if (browser === 'firefox') await runScript(desktop, 'passer_by.py');
        await orca.quiet(500);
        orca.takeHeard();
      },
      async press(...keys) {
        for (const [index, key] of keys.entries()) {
          // As a person, who hears at least where they are before they go on. (Orca's own key twice is a double one.)
          if (index > 0 && !key.startsWith('Insert')) await orca.quiet(BETWEEN_MS);
          await press(key);
        }
      },
      async pressUntil(key, wanted) {
        for (let i = 0; i < MOST_PRESSES; i++) {
          const before = orca.heard().length;
          await press(key);
          // Whoever hears nothing presses once more.
          for (const end = Date.now() + ANSWER_MS; orca.heard().length === before && Date.now() < end;)
            await orca.quiet(100);
          await orca.quiet(BETWEEN_MS);
          if (
            orca
              .heard()
              .slice(before)
              .some((line) => line.includes(wanted))
          )
            return;
        }
        throw new Error(`„${wanted}” was not heard within ${MOST_PRESSES} times ${key}`);
      },
      async type(text) {
        await processes.run('xdotool', ['type', '--clearmodifiers', '--delay', String(TYPING_MS), '--', text]);
      },
      takeHeard: () => orca.takeHeard(),
      quiet: (ms) => orca.quiet(ms),
      async stop() {
        orca.stop();
        await desktop.stop();
      },
    };
  } catch (error) {
    await desktop.stop();
    throw error;
  }
}
