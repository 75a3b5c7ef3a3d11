import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { ScreenReader } from './reader/screen-reader.ts';

/** Plays a journey step by step, and hears. */
export interface Listener {
  /**
   * Does something and hears all that comes of it. `once` is what has to be heard exactly once, whatever the transcript says.
   *
   * @param title what the person does, and why
   */
  step(title: string, action: () => Promise<unknown>, ...once: readonly (string | RegExp)[]): Promise<void>;
}

/** One step as one browser's reader heard it. */
export interface HeardStep {
  readonly title: string;
  readonly lines: readonly string[];
}

/** So long one waits for what has to be heard: a loaded machine is slow, and silence is a failure anyway. */
const PATIENCE_MS = 45_000;
/**
 * Not compared, for it depends on the pace of the machine and of the keys: that the panel opens, where it is not there within
 * a quarter of a second, and that something is on its way, where it takes longer than a moment; how long the wait may be,
 * which the server reckons from the talks before; in which mode Orca is by its own choice; what Orca repeats of where one
 * is; and that Chromium tells of a list that it is closed where it has just come, beside what has the focus. (Where a
 * journey is about one of these, its step names it.)
 */
const VARYING = [
  ...['Megnyitás…', 'Indítás…', 'Küldés…'],
  ...['A várakozás idejét most nem tudjuk megbecsülni', 'Várakozás:', 'legfeljebb két perc'],
  ...['Fókuszmód bekapcsolva', 'Böngésző mód bekapcsolva'],
  ...['Speciális terület Segít a hivatal', 'Segít a hivatal párbeszédablak'],
  ...['Miről szeretne kérdezni? (nem kötelező) kombinált listamező összecsukott', 'Még nem tudom, vagy másról'],
];
/** So long Orca has to have nothing to do until a step is over: longer where nobody knows yet what is to come. */
const QUIET_MS = { known: 500, unknown: 1200 };

/**
 * Listens for the lines of the transcript: a step ends when they have been heard and nothing more comes. Their order within
 * a step is not looked at (it varies with the speed of the machine), but how often each was heard is.
 *
 * @param expected the transcript; without one, what comes is taken down
 */
export function createListener(reader: ScreenReader, expected: readonly HeardStep[] | undefined) {
  const heard: HeardStep[] = [];

  async function step(
    title: string,
    action: () => Promise<unknown>,
    ...once: readonly (string | RegExp)[]
  ): Promise<void> {
    const wanted = expected?.[heard.length];
    if (expected) assert.equal(title, wanted?.title, 'the steps are other ones than in the transcript: update it');
    const lines: string[] = [];
    heard.push({ title, lines });
    await action();
    const complete = (): boolean =>
      once.every((each) => times(lines, each) > 0) && (!wanted || missing(wanted.lines, lines).length === 0);
    for (const end = Date.now() + PATIENCE_MS; ;) {
      lines.push(...reader.takeHeard().filter(ofThePage));
      if (complete() || Date.now() > end) break;
      await pause(50);
    }
    await reader.quiet(wanted ? QUIET_MS.known : QUIET_MS.unknown);
    lines.push(...reader.takeHeard().filter(ofThePage));

    const problems = [
      ...once
        .filter((each) => times(lines, each) !== 1)
        .map((each) => `heard ${times(lines, each)} times: ${String(each)}`),
      ...(wanted ? missing(wanted.lines, lines).map((sentence) => `not heard: ${sentence}`) : []),
      ...(wanted ? missing(lines, wanted.lines).map((sentence) => `heard besides: ${sentence}`) : []),
    ];
    assert.deepEqual(problems, [], `${reader.browser}, step ${heard.length} („${title}”)`);
  }
  return { step, heard: heard as readonly HeardStep[] } satisfies Listener & { heard: readonly HeardStep[] };
}

/** What the browser says of a download is its own, in the language in which it was installed. */
const ofThePage = (line: string): boolean => !/Download complete|Letöltés kész/.test(line);

/** In how many of the lines something is. */
function times(lines: readonly string[], what: string | RegExp): number {
  return lines.filter((line) => (typeof what === 'string' ? line.includes(what) : what.test(line))).length;
}

/**
 * The sentences that are in `wanted` more often than in `lines`. Not whole lines: what happens within a quarter of a second
 * is announced as one line, and which that is depends on the speed of the machine.
 */
function missing(wanted: readonly string[], lines: readonly string[]): string[] {
  const left = sentences(lines);
  return sentences(wanted).filter((sentence) => {
    const at = left.indexOf(sentence);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function sentences(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !VARYING.includes(line))
    .flatMap((line) => line.split(/(?<=[.!?…:]) /))
    .map((sentence) => sentence.replace(/\.$/, ''))
    .filter((sentence) => !VARYING.includes(sentence));
}
