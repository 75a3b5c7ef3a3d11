import type { DeskConversation, Skill, OperatorState } from '@segit-a-hivatal/contract';
import type { Colleague, EndedOffer, Offer, Paused, Target } from '../state/routing.ts';
import { waited } from './durations.ts';
import { citizenName, languageWord, preferenceWords } from './people.ts';

/** Whether somebody is asked to take citizens, and what that means for them. */
export const stateWords: Record<OperatorState, { name: string; meaning: string }> = {
  AVAILABLE: { name: 'Elérhető', meaning: 'Ügyfeleket ajánlunk Önnek, amíg van szabad helye.' },
  BUSY: { name: 'Foglalt', meaning: 'A helyén van, de nem ajánlunk ügyfelet. A sorból maga fogadhat.' },
  BREAK: { name: 'Szünet', meaning: 'A várakozók nem számítanak Önre. A beszélgetései Önnél maradnak.' },
  AFTER_WORK: { name: 'Utómunka', meaning: 'Egy beszélgetés teendőit fejezi be; addig nem ajánlunk ügyfelet.' },
  AWAY: {
    name: 'Távol',
    meaning: 'Nincs a helyén. A kijelentkezéssel lesz ilyen; ügyfelei ekkor a sor elejére kerülnek.',
  },
};

export const OFF_SHIFT =
  'A beosztása szerint most nem dolgozik: bármi az állapota, nem ajánlunk Önnek ügyfelet. A sorból maga fogadhat.';

/** Those that one chooses; whoever goes away logs out. */
export const CHOICES = ['AVAILABLE', 'BUSY', 'BREAK', 'AFTER_WORK'] as const;

/** How much time there is, in words: seconds that tick by hurry, and tell nobody more. */
export function remaining(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (ms >= 90_000) return `körülbelül ${minutes} perce`;
  if (ms >= 45_000) return 'körülbelül egy perce';
  if (ms >= 20_000) return 'körülbelül fél perce';
  return 'már csak néhány másodperce';
}

const wishWords = ({ preferences }: DeskConversation): string =>
  preferences.length === 0 ? '' : ` Kérése: ${preferences.map((wish) => preferenceWords[wish].label).join(', ')}.`;

/** All that one decides by, in one breath; what a person wrote comes last. */
export function offerSpoken({ conversation, until }: Offer, now: number): string {
  const { siteName, language, note, since } = conversation;
  const waits = waited(Math.max(0, now - Date.parse(since)));
  const left = `Dönteni ${remaining(Date.parse(until) - now)} van.`;
  const told = note ? ` A továbbadó megjegyzése: ${note}` : '';
  return `Önnek ajánljuk: ${citizenName(conversation)}, ${waits} vár. ${siteName}, ${languageWord[language]}.${wishWords(conversation)} ${left}${told}`;
}

export const endedWords = ({ conversation, how }: EndedOffer): string =>
  how === 'passed'
    ? `Az ajánlat ideje letelt, az ügyfelet másnak ajánljuk: ${citizenName(conversation)}.`
    : `Erről már nem kell döntenie: ${citizenName(conversation)}. Más fogadta, vagy már nem vár.`;

export const pausedWords: Record<Paused, string> = {
  passed: 'Ön most Foglalt, hogy az ügyfelek ne várjanak hiába.',
  other: 'Ön most Foglalt: megszakadt a kapcsolata, vagy egy másik ablakban átállította.',
};

/** What a colleague can take now. */
export function roomWords({ load, capacity }: Pick<Colleague, 'load' | 'capacity'>): string {
  if (load === 0) return 'nincs ügyfele';
  return load < capacity ? 'van szabad helye' : 'nincs szabad helye';
}

/** What a skill is called; its key, where the office has no name for it any more. */
export const skillName = (key: string, skills: readonly Skill[]): string =>
  skills.find((each) => each.key === key)?.name ?? key;

/** What one would like to know of a colleague before handing on to them. */
export function colleagueWords(colleague: Colleague, skills: readonly Skill[]): string {
  const languages = colleague.languages.map((each) => languageWord[each]).join(', ');
  const known = colleague.skills.map((each) => skillName(each, skills)).join('; ');
  const about = `${stateWords[colleague.state].name}, ${roomWords(colleague)}. Nyelvei: ${languages}.`;
  return known ? `${about} Szakterületei: ${known}.` : about;
}

/** What came of handing on or moving. */
export function handedOnWords(
  conversation: DeskConversation,
  target: Target,
  { colleagues, skills }: { readonly colleagues: readonly Colleague[]; readonly skills: readonly Skill[] },
): string {
  const went = `${citizenName(conversation)} a sor elejére került`;
  if (target.to === 'queue') return `${went}.`;
  if (target.to === 'skill') return `${went}. Ezen a szakterületen ajánljuk: ${skillName(target.key, skills)}.`;
  return `${went}. Először neki ajánljuk: ${colleagues.find(({ id }) => id === target.id)?.name ?? 'a kolléga'}.`;
}
