import { register } from '../../register.ts';
import { DocumentElement } from './document.ts';

/** A document that was sent. */
export function define(): void {
  register({ 'segit-document': DocumentElement });
}
