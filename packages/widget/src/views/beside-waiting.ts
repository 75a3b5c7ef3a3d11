import type { WaitAlternative } from '@segit-a-hivatal/contract';
import type { HelpDeskSnapshot } from '../state/index.ts';

/**
 * What a waiting citizen may choose instead, because nobody can help now. Not on a computer that many use, where no answer
 * could be read later; and once the office has closed, there is another choice.
 */
export function besideWaiting({ conversation, service }: HelpDeskSnapshot, kiosk: boolean): readonly WaitAlternative[] {
  if (kiosk || conversation?.state !== 'WAITING' || service?.open === false) return [];
  return (conversation.queue?.alternatives ?? []).filter((each) => each !== 'CALLBACK' || service?.callbacks);
}
