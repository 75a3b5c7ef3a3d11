import { detect } from '@segit-a-hivatal/contract/personal-data';
import { officeOf } from '../office.ts';
import { SettingsError } from '../settings.ts';
import { loadSettings } from '../settings-file.ts';

/**
 * `npm run --silent detect < sentences.txt`: for each line one JSON line, `{"findings":[{kind, action, start, end}]}`, with
 * places in UTF-16 units. What is the office's own by its settings is no finding. Nothing is kept, and the text is not
 * said again.
 */
try {
  const { own } = officeOf(await loadSettings(process.env, []));
  // Whoever reads may have read enough: `… | head`.
  process.stdout.on('error', () => process.exit());
  for await (const line of lines(process.stdin.setEncoding('utf8'))) {
    process.stdout.write(`${JSON.stringify({ findings: detect(line, { own }) })}\n`);
  }
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Only \n ends one. Node's readline also takes what may stand within a sentence: U+2028, a \r alone. */
async function* lines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let begun = '';
  for await (const chunk of chunks) {
    const ended = (begun + chunk).split('\n');
    begun = ended.pop()!;
    yield* ended;
  }
  if (begun !== '') yield begun;
}
