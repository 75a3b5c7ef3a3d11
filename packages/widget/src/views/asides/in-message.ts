import { register } from '../register.ts';
import { AloudElement } from './aloud/aloud.ts';
import { DocumentElement } from './document/document.ts';

/** What a message has beside its text: hearing it again, and the document that it brings. */
export function define(): void {
  register({ 'segit-aloud': AloudElement, 'segit-document': DocumentElement });
}
