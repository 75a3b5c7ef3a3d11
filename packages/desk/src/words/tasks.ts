import type { Language, Me, Task, TaskState } from '@segit-a-hivatal/contract';
import type { TaskOutcome } from '../state/tasks.ts';
import { waited } from './durations.ts';

const ZONE = { timeZone: 'Europe/Budapest' } as const;
const DAY = new Intl.DateTimeFormat('hu', { ...ZONE, month: 'long', day: 'numeric', weekday: 'long' });
const TIME = new Intl.DateTimeFormat('hu', { ...ZONE, hour: 'numeric', minute: '2-digit' });
const DAY_MS = 24 * 3_600_000;

/** „ma 16:20”, by the clock on the office's wall. */
export function momentWords(instant: string, now: number): string {
  const at = Date.parse(instant);
  const day = DAY.format(at);
  const near = [
    ['tegnap', now - DAY_MS],
    ['ma', now],
    ['holnap', now + DAY_MS],
  ] as const;
  const word = near.find(([, other]) => DAY.format(other) === day)?.[0];
  return `${word ?? day} ${TIME.format(at)}`;
}

/** Until when, and how long that is from now. */
export function dueWords(dueAt: string, now: number): string {
  const left = Date.parse(dueAt) - now;
  return `${momentWords(dueAt, now)} (${left < 0 ? `${waited(-left)} lejárt` : `még ${leftWords(left)}`})`;
}

function leftWords(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 120) return `${minutes} perc`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} óra` : `${Math.round(minutes / (24 * 60))} nap`;
}

/** Where a task is, for whoever reads it. */
export function stateWords({ state, claimedBy, stuck }: Task, me: Me): string {
  switch (state) {
    case 'OPEN':
      return 'Még senki sem vállalta el.';
    case 'CLAIMED': {
      if (claimedBy?.id === me.id) return 'Ön dolgozik rajta.';
      const name = claimedBy?.name ?? '';
      return stuck ? `Elakadt: ${name} nincs kapcsolatban. Más átveheti.` : `${name} dolgozik rajta.`;
    }
    case 'DONE':
      return `Elkészült. Készítette: ${claimedBy?.id === me.id ? 'Ön' : (claimedBy?.name ?? '')}.`;
    case 'WITHDRAWN':
      return 'Visszavonva: már nincs rá szükség.';
  }
}

const ENDED: Partial<Record<TaskState, string>> = {
  DONE: 'Ez a feladat közben elkészült.',
  WITHDRAWN: 'Ezt a feladatot közben visszavonták.',
};

/** What came of a step; `done` says what has been done. */
export function outcomeWords(outcome: TaskOutcome, done: string): string {
  switch (outcome.kind) {
    case 'done':
      return done;
    case 'not-yours':
      return outcome.by === null ? 'Ez a feladat most senkinél sincs.' : `Ez a feladat most nála van: ${outcome.by}.`;
    case 'ended':
      return ENDED[outcome.state] ?? 'Ez a feladat közben véget ért.';
    case 'document-gone':
      return 'Ezt a dokumentumot közben visszavonták, vagy új változata van. Vegye le, és csatolja újra.';
    case 'lost':
      return 'Ez a beszélgetés már nem Önnél van; a kérés nem ment el. A szöveg megmaradt.';
    case 'failed':
      return 'Nem sikerült. Ellenőrizze a kapcsolatot, és próbálja újra. Amit írt, megmaradt.';
  }
}

/** In how many minutes something may be wanted. */
export const DUE_CHOICES: readonly { readonly minutes: number; readonly label: string }[] = [
  { minutes: 15, label: '15 percen belül' },
  { minutes: 60, label: '1 órán belül' },
  { minutes: 240, label: '4 órán belül' },
  { minutes: 1440, label: '1 napon belül' },
  { minutes: 4320, label: '3 napon belül' },
  { minutes: 10080, label: '1 héten belül' },
];

/** In which language something is to be written. */
export const inLanguage: Record<Language, string> = { hu: 'magyarul', en: 'angolul', de: 'németül' };

/** How a task is called where it is not written out: its topic, and the beginning of what is wanted. */
export function namedTask(task: Pick<Task, 'topic' | 'wanted'>, topics: { topicName(key: string): string }): string {
  const line = task.wanted.trim().split('\n', 1)[0]!;
  return `${topics.topicName(task.topic)}: ${[...line].length > 60 ? `${[...line].slice(0, 57).join('')}…` : line}`;
}
