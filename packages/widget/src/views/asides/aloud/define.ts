import { register } from '../../register.ts';
import { AloudElement } from './aloud.ts';

/** What who listens has beside a message. */
export function define(): void {
  register({ 'segit-aloud': AloudElement });
}
