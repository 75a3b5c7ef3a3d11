import type { Language } from '@segit-a-hivatal/contract';
import type { About, Utterance } from '../announcer.ts';
import type { Heard } from './options.ts';

/** Not `msg()`: what was set is worn before the panel, and with it Lit's localisation, is there. */
const ARRIVED: Readonly<Record<Language, string>> = {
  hu: 'Új üzenetek',
  en: 'New messages',
  de: 'Neue Nachrichten',
};

const TROUBLE: readonly About[] = ['lost', 'back', 'trouble'];
const MESSAGES: readonly About[] = [...TROUBLE, 'message', 'arrived', 'writing'];
const COUNT: readonly About[] = [...TROUBLE, 'arrived'];

/**
 * As much of what there is to say as somebody wants to hear (WCAG 2.2.4). A failure, and the answer to what the person
 * has just done, are said in any case.
 */
export function amountOf(
  lines: readonly Utterance[],
  announced: Heard['announced'],
  language: Language,
): readonly Utterance[] {
  if (announced === 'all') return lines;
  const wanted = { messages: MESSAGES, count: COUNT, trouble: TROUBLE }[announced];
  const kept = lines.filter(({ about, assertive }) => assertive || about === undefined || wanted.includes(about));
  const messages = announced === 'count' ? lines.filter(({ about }) => about === 'message').length : 0;
  return messages > 0 ? [...kept, { text: `${ARRIVED[language]}: ${messages}`, about: 'arrived' }] : kept;
}
