import { msg } from '@lit/localize';
import type { Utterance } from '../announcer.ts';
import type { Listener, MessageFacts } from './facts.ts';

/**
 * Why: what the other side writes is what one is here for. Who writes comes first, so that one can stop listening early;
 * never the time, which would stand in the way. Own messages are not repeated: one has just written them.
 */
export function messageUtterance(message: MessageFacts, listener: Listener): Utterance {
  const name = listener.nameOf(message);
  const hint = /https?:\/\//i.test(message.text) ? ` ${msg('Hivatkozás is van benne.')}` : '';
  return { text: `${name}: ${message.text}${hint}`, lang: message.language, about: 'message' };
}
