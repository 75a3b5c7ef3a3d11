import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hasEnglish } from './english.ts';
import { JOURNEYS } from './journeys/index.ts';
import type { Journey } from './journeys/journey.ts';
import { createListener } from './listener.ts';
import type { HeardStep } from './listener.ts';
import { BROWSERS } from './reader/browsers.ts';
import type { BrowserName } from './reader/browsers.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { formatTranscript, parseTranscript } from './transcript.ts';

/**
 * What a blind person hears: the whole product with Orca in two browsers, compared with the transcripts in
 * docs/screen-reader/, line by line. `--update` takes the transcripts down anew. Names of journeys as arguments play only
 * these, e.g. `npm run test:screen-reader -- 8-visszahivas --update`.
 */
const update = process.argv.includes('--update');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const journeys = JOURNEYS.filter(({ name }) => names.length === 0 || names.includes(name));
const folder = fileURLToPath(new URL('../docs/screen-reader/', import.meta.url));
const fileOf = (journey: Journey): string => `${folder}${journey.name}.md`;

const taken = new Map<string, readonly HeardStep[]>();
const key = (browser: BrowserName, journey: Journey): string => `${browser} ${journey.name}`;

async function expected(browser: BrowserName, journey: Journey): Promise<HeardStep[]> {
  const { steps } = parseTranscript(await readFile(fileOf(journey), 'utf8'));
  return steps.map(({ title, heard }) => ({ title, lines: heard[browser] }));
}

describe('A40, A41: a screen reader', { concurrency: true }, () => {
  for (const browser of BROWSERS) {
    describe(browser, { concurrency: false }, () => {
      let stage: Stage | undefined;
      let stranded = false;
      before(async () => (stage = await openStage(browser)), { timeout: 180_000 });
      after(() => stage?.stop(), { timeout: 30_000 });

      for (const journey of journeys) {
        it(journey.title, { timeout: 180_000 }, async (test) => {
          // Most begin where the one before has ended.
          if (stranded && !journey.alone) return test.skip('the journey before did not arrive');
          stranded = true;
          const listener = createListener(stage!.reader, update ? undefined : await expected(browser, journey));
          try {
            await journey.play(stage!, listener);
          } finally {
            taken.set(key(browser, journey), listener.heard);
          }
          stranded = false;
        });
      }

      it('nobody spoke English', () => {
        assert.equal(stage!.reader.greeting[0], 'A képernyőolvasó bekapcsolva.');
        const heard = journeys.flatMap((journey) => taken.get(key(browser, journey)) ?? []);
        assert.ok(heard.length > 0);
        assert.deepEqual(heard.flatMap(({ lines }) => lines).filter(hasEnglish), []);
      });
    });
  }
});

after(async () => {
  if (!update) return;
  await mkdir(folder, { recursive: true });
  for (const journey of journeys) {
    const { title, about } = journey;
    const [chromium = [], firefox = []] = BROWSERS.map((browser) => taken.get(key(browser, journey)));
    const steps = chromium.map((step, index) => ({
      title: step.title,
      heard: { chromium: step.lines, firefox: firefox[index]?.lines ?? [] },
    }));
    await writeFile(fileOf(journey), formatTranscript({ title, about, steps }));
  }
});
