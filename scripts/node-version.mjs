import { readFileSync } from 'node:fs';

/** Ends the process with one clear line where this Node cannot run the sources. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (process.version.slice(1).localeCompare(wanted, 'en', { numeric: true }) >= 0) return;
  console.error(
    `Node ${wanted} or later is needed, and this is ${process.version}. Run „npm ci”, or install a newer Node.`,
  );
  process.exit(1);
}
