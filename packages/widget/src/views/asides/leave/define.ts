import { register } from '../../register.ts';
import { ClosingElement } from './closing.ts';
import { LeaveElement } from './leave.ts';

/** Leaving a message. */
export function define(): void {
  register({ 'segit-leave': LeaveElement, 'segit-closing': ClosingElement });
}
