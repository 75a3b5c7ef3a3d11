import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** A program that a test has started, ready to be used. */
export interface Child {
  readonly pid: number;
  /** Ends it, and waits until it is gone. Harmless when it is gone already. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** What a program may take to start on a busy machine, ms. */
const START_TIMEOUT = 30_000;

/**
 * Starts a program and waits until its output says that it is ready. It does not outlive the test: when the test's
 * process exits, the program is killed.
 */
export async function startChild(
  command: string,
  args: readonly string[],
  ready: string,
  options: SpawnOptions = {},
): Promise<Child> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  try {
    await outputSays(child, ready, command);
  } catch (error) {
    kill();
    throw error;
  }
  // What it prints from now on is read and thrown away, so that a full pipe never stops it.
  child.stdout?.removeAllListeners('data').resume();
  child.stderr?.removeAllListeners('data').resume();
  return {
    pid: child.pid!,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

function outputSays(child: ChildProcess, ready: string, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`${command} ${why}\n${output}`));
    const timer = setTimeout(() => fail(`was not ready within ${START_TIMEOUT} ms`), START_TIMEOUT);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes(ready)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${code ?? signal} before it was ready`);
    });
  });
}
