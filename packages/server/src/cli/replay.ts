import { readFileSync } from 'node:fs';
import { explain } from './replay/explain.ts';
import { BadLine, readEvents } from './replay/event-lines.ts';

/** `npm run --silent replay -- FILE`: routing events, one JSON to a line; prints why each citizen got whom. */

const USAGE = 'npm run --silent replay -- FILE';
class UsageError extends Error {}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

try {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new UsageError(`One file is needed. Usage: ${USAGE}`);
  const text = read(file);
  try {
    for (const line of explain(readEvents(text))) console.log(line);
  } catch (error) {
    throw error instanceof BadLine ? new UsageError(`${file}: ${error.message}.`) : error;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
