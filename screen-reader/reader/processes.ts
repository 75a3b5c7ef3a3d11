import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** What a desktop's programs find in their surroundings. */
export type Environment = Readonly<Record<string, string>>;

export interface Processes {
  /** Starts a program that stays until `stop()`. With `pipe`, its file descriptor 3 is `stdio[3]`. */
  start(command: string, args: readonly string[], options?: { pipe?: boolean; env?: Environment }): ChildProcess;
  /** Runs a program to its end, and returns what it printed. */
  run(command: string, args: readonly string[]): Promise<string>;
  /** Ends everything that was started here, and whatever that started. */
  stop(): Promise<void>;
}

/** The variable by which a process is known as ours, whoever its parent is by now. */
const MARK = 'SEGIT_SCREEN_READER';
/** How long a process may take to go when it is asked to. */
const POLITE_MS = 2000;

/**
 * The programs of one desktop. They stay in our process group, so that whoever ends that ends them too; and each inherits
 * a mark, since a desktop's services are started by its bus and not by us. `env` may still grow.
 */
export function createProcesses(mark: string, env: Environment): Processes {
  function start(
    command: string,
    args: readonly string[],
    { pipe = false, env: more = {} }: { pipe?: boolean; env?: Environment } = {},
  ): ChildProcess {
    const child = spawn(command, args, {
      env: { ...env, [MARK]: mark, ...more },
      stdio: ['ignore', 'pipe', 'pipe', ...(pipe ? (['pipe'] as const) : [])],
    });
    // Programs of a desktop chatter; what nobody reads would stop them.
    child.stdout?.resume();
    child.stderr?.resume();
    child.once('error', () => undefined);
    return child;
  }

  return {
    start,
    run: (command, args) =>
      new Promise((resolve, reject) => {
        const child = start(command, args);
        let output = '';
        for (const stream of [child.stdout, child.stderr])
          stream?.on('data', (text: Buffer) => (output += String(text)));
        child.once('error', reject);
        child.once('close', (code) => {
          if (code === 0) resolve(output);
          else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${output}`));
        });
      }),
    async stop() {
      signal('SIGTERM');
      for (const end = Date.now() + POLITE_MS; processes().length > 0 && Date.now() < end;) await pause(50);
      while (processes().length > 0) {
        signal('SIGKILL');
        await pause(50);
      }
    },
  };

  function signal(name: NodeJS.Signals): void {
    for (const pid of processes()) {
      try {
        process.kill(pid, name);
      } catch {
        // It went by itself.
      }
    }
  }

  function processes(): number[] {
    const wanted = `${MARK}=${mark}`;
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => environmentOf(pid).includes(wanted))
      .map(Number);
  }
}

/** Empty for what is not ours to see, and for what has ended and is not yet fetched by its parent. */
function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
