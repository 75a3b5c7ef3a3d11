import type { Skill } from '@segit-a-hivatal/contract';
import type { Order, Row } from '../state/queues.ts';
import type { Colleague } from '../state/routing.ts';
import { skillName } from './routing.ts';
import { waited } from './durations.ts';

const CLOCK = new Intl.DateTimeFormat('hu', { timeZone: 'Europe/Budapest', timeStyle: 'medium' });

export const clockWords = (at: number | string): string => CLOCK.format(new Date(at));

export const orderWords: Record<Order, string> = { queue: 'Hol tart', site: 'Honlap', wait: 'Mióta' };

/** „2. a sorban”, „Ajánlva: Szabó Gergő”, „Nála: Kovács Anna”. */
export function whereWords({ conversation, place, operator, order }: Row): string {
  if (conversation.state === 'ACTIVE') return `Nála: ${operator ?? 'ismeretlen'}`;
  const rank = `${place?.position ?? order + 1}. a sorban`;
  if (!operator) return rank;
  return `${rank}. Ajánlva: ${operator}${place?.offeredUntil ? `, eddig: ${clockWords(place.offeredUntil)}` : ''}`;
}

/** What the citizen was told that it will be about. */
export const expectedWords = ({ place }: Row): string =>
  place?.expectedWaitSeconds == null ? '' : `még kb. ${Math.ceil(place.expectedWaitSeconds / 60)} perc`;

export const skillWords = ({ place }: Row, skills: readonly Skill[]): string =>
  (place?.skills ?? []).map((key) => skillName(key, skills)).join(', ');

/** The whole in one breath. */
export function summaryWords(
  rows: readonly Row[],
  colleagues: readonly Colleague[],
  since: (at: string) => number,
): string {
  const waiting = rows.filter(({ conversation }) => conversation.state === 'WAITING');
  const active = rows.length - waiting.length;
  const available = colleagues.filter(({ state }) => state === 'AVAILABLE').length;
  const longest = Math.max(...waiting.map(({ conversation }) => since(conversation.since)));
  const sites = new Set(waiting.map(({ conversation }) => conversation.site)).size;
  const queue =
    waiting.length === 0
      ? 'Senki sem vár.'
      : `${waiting.length} ügyfél vár${sites > 1 ? ` ${sites} honlapon` : ''}, a legrégebbi ${waited(longest)}.`;
  const asked = available === 0 ? 'egyikük sem elérhető' : `közülük ${available} elérhető`;
  const staff =
    colleagues.length === 0 ? 'Senki sincs a helyén.' : `${colleagues.length} ügyintéző van a helyén, ${asked}.`;
  return `${queue} ${active === 0 ? 'Most nem folyik beszélgetés.' : `${active} beszélgetés folyik.`} ${staff}`;
}
