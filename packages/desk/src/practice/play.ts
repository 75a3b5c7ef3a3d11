import type { Customer, Question, SlipKind } from './customer.ts';
import { firstOf, sentences, wordCount } from './reading.ts';
import { slipsIn, type Slip } from './slips.ts';

/**
 * How a customer is played: a value, and what becomes of it when they are met, answered, and when time goes by. Pure:
 * the time is passed in, ms of any clock.
 */
export interface Play {
  readonly customer: Customer;
  /** How often longer than theirs their patience is; Infinity: it has no end. */
  readonly patience: number;
  readonly beganAt: number;
  /** When the trainee took them. */
  readonly metAt: number | null;
  readonly lines: readonly Line[];
  /** What they are writing, and what comes behind it. */
  readonly writing: readonly Writing[];
  /** Which question waits for its answer; behind the last one: none. */
  readonly asks: number;
  /** What has become of the questions up to now. */
  readonly outcomes: readonly Outcome[];
  /** What the trainee wrote to the question that waits. */
  readonly tries: readonly string[];
  readonly reminded: number;
  readonly slips: readonly Slip[];
  /** What they have said to slips. */
  readonly answeredTo: readonly SlipKind[];
  readonly ended: End | null;
}

export interface Line {
  readonly by: 'customer' | 'trainee';
  readonly text: string;
  readonly at: number;
}

export interface Writing {
  readonly text: string;
  readonly from: number;
  readonly until: number;
  /** It asks back about what they were told, and they wait for that first. */
  readonly asksBack: boolean;
}

/** `text`: what answered it; null: nothing did. */
export interface Outcome {
  readonly question: Question;
  readonly text: string | null;
}

/** `helped` all was asked · `left` their patience was over · `closed` the trainee ended it · `handed-on` somebody else has them. */
export type End = 'helped' | 'left' | 'closed' | 'handed-on';

/** Before a customer writes an answer they have read what they were told. */
const READS_MS = 1500;
/** So long somebody who is helped waits for a last word. */
const FAREWELL_MS = 45_000;

/** Greetings, and words that ask for a moment: no answer yet, and none that was wrong. */
const NO_ANSWER = [
  ...[
    'szia',
    'jó napot',
    'jó reggelt',
    'jó estét',
    'üdvözl',
    'kedves',
    'vagyok',
    'segítek',
    'miben segíthet',
    'egy pillanat',
    'pillanat',
    'máris',
  ],
  ...['utánanéz', 'megnézem', 'nyugodtan', 'ráér', 'megvár', 'várok', 'írja csak', 'figyelek', 'türelm', 'köszönöm'],
];
const SHORT = 14;

export function begin(customer: Customer, now: number, patience = 1): Play {
  const [first] = customer.questions[0].says;
  return {
    ...{ customer, patience, beganAt: now, metAt: null, asks: 0, reminded: 0, ended: null },
    ...{ writing: [], outcomes: [], tries: [], slips: [], answeredTo: [] },
    lines: [{ by: 'customer', text: first, at: now }],
  };
}

/** The trainee takes them, and they go on with what they began. */
export function meet(play: Play, now: number): Play {
  const [, ...rest] = play.customer.questions[0].says;
  return rest.reduce<Play>((next, text) => write(next, text, now), { ...play, metAt: now, reminded: 0 });
}

/** The trainee has sent this. */
export function answer(before: Play, text: string, now: number): Play {
  const play = pass(before, now);
  if (play.ended) return play;
  const found = slipsIn(text, { customer: play.customer, writing: isWriting(play, now) });
  const told: Play = {
    ...play,
    lines: [...play.lines, { by: 'trainee', text, at: now }],
    tries: [...play.tries, text],
    slips: [...play.slips, ...found],
    reminded: 0,
  };
  const reacted = react(told, found, now);
  const question = play.customer.questions[play.asks];
  // Before they have asked all of it nobody can have answered it; and who asks back waits for that.
  if (!question || play.writing.length > 0 || reacted.writing.at(-1)?.asksBack) return reacted;
  if (answers(question, told.tries.join('\n'))) return goOn(reacted, text, now);
  // Somebody who has said what troubled them waits to see whether it was heard.
  if (isNoAnswer(text) || reacted !== told) return reacted;
  const again = question.again[asked(reacted, question)];
  return again === undefined ? goOn(reacted, null, now) : write(reacted, again, now);
}

/** Time has gone by: what they wrote is sent, and who has waited too long says so, and goes. */
export function pass(play: Play, now: number): Play {
  if (play.ended) return play;
  const [writing, ...more] = play.writing;
  if (writing) {
    if (writing.until > now) return play;
    const lines: Play['lines'] = [...play.lines, { by: 'customer', text: writing.text, at: writing.until }];
    const sent = { ...play, lines, writing: more };
    return pass(more.length > 0 || writing.asksBack ? sent : readMeanwhile(sent, writing.until), now);
  }
  const { patience, questions } = play.customer;
  const waited = (now - lastWord(play)) / play.patience;
  if (play.asks === questions.length) return waited < FAREWELL_MS ? play : end(play, 'helped');
  if (waited >= patience.leavesAfterMs) {
    const goodbye: Line = { by: 'customer', text: patience.leavesWith, at: now };
    return end({ ...play, lines: [...play.lines, goodbye] }, 'left');
  }
  const reminder = patience.reminders[play.reminded];
  if (!reminder || waited < reminder.afterMs) return play;
  return write({ ...play, reminded: play.reminded + 1 }, reminder.says, now);
}

/** It is over. */
export const end = (play: Play, how: End): Play => (play.ended ? play : { ...play, writing: [], ended: how });

/** As much of what they are writing as is written; null: they write nothing now. */
export function written({ writing: [first], customer: { pace } }: Play, now: number): string | null {
  if (!first || first.from > now) return null;
  let left = now - first.from;
  const whole = [...first.text];
  const count = whole.findIndex((character) => (left -= cost(character, pace)) < 0);
  return whole.slice(0, count < 0 ? whole.length : count).join('');
}

const isWriting = (play: Play, now: number): boolean => play.customer.pace.realTimeText && written(play, now) !== null;

const cost = (character: string, { characterMs, commaMs }: Customer['pace']): number =>
  characterMs + (character === ',' ? commaMs : 0);

function write(play: Play, text: string, now: number, asksBack = false): Play {
  const from = Math.max(now, play.writing.at(-1)?.until ?? 0) + READS_MS;
  const takes = [...text].reduce((sum, character) => sum + cost(character, play.customer.pace), 0);
  return { ...play, writing: [...play.writing, { text, from, until: from + takes, asksBack }] };
}

/** The first slip that they say something to, and have not yet. */
function react(play: Play, slips: readonly Slip[], now: number): Play {
  const slip = slips.find(({ kind }) => play.customer.answersTo[kind] && !play.answeredTo.includes(kind));
  if (!slip) return play;
  const says = play.customer.answersTo[slip.kind]!.replace('{word}', slip.word ?? '');
  return write({ ...play, answeredTo: [...play.answeredTo, slip.kind] }, says, now, says.endsWith('?'));
}

/** What was told while they wrote may be the answer already. */
function readMeanwhile(play: Play, now: number): Play {
  const question = play.customer.questions[play.asks];
  const text = play.tries.findLast((each) => question && firstOf(each, question.hears[0]!) !== undefined);
  return question && text && answers(question, play.tries.join('\n')) ? goOn(play, text, now) : play;
}

/** With the next question that was not answered along with the others. */
function goOn(play: Play, text: string | null, now: number): Play {
  const { questions, thanks } = play.customer;
  const outcomes = [...play.outcomes, { question: questions[play.asks]!, text }];
  const next: Play = { ...play, outcomes, asks: play.asks + 1, tries: [], reminded: 0 };
  const question = questions[next.asks];
  if (!question) return write(next, thanks, now);
  const known = play.lines.findLast(({ by, text: said }) => by === 'trainee' && answers(question, said));
  if (known && !question.about) return goOn(next, known.text, now);
  return question.says.reduce((each, says) => write(each, says, now), next);
}

const answers = ({ hears }: Question, text: string): boolean =>
  hears.every((words) => firstOf(text, words) !== undefined);

const isNoAnswer = (text: string): boolean =>
  wordCount(text) <= SHORT && sentences(text).some((each) => firstOf(each, NO_ANSWER) !== undefined);

/** How often they have asked again. */
const asked = ({ lines, writing }: Play, { again }: Question): number =>
  [...lines.filter(({ by }) => by === 'customer'), ...writing].filter(({ text }) => again.includes(text)).length;

/** Since when they wait: since the trainee's last word, or what they said to it that was no reminder. */
function lastWord({ lines, customer: { patience } }: Play): number {
  const own = new Set(patience.reminders.map(({ says }) => says));
  return lines.findLast(({ text }) => !own.has(text))!.at;
}
