import { register } from '../../register.ts';
import { WaitNewsElement } from './wait-news.ts';

/** News of the queue. */
export function define(): void {
  register({ 'segit-wait-news': WaitNewsElement });
}
