import { msg, str } from '@lit/localize';
import type { Utterance } from '../announcer.ts';

/**
 * Why: after an absence a screen reader would read for minutes and could not be stopped without losing the rest. From
 * this many on one hears how many there are, and reads them in the transcript at one's own pace.
 */
export const MANY = 4;

export function manyMessagesUtterance(count: number): Utterance {
  return { text: msg(str`${count} új üzenet`), about: 'arrived' };
}
