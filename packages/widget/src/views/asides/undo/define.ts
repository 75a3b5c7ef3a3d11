import { register } from '../../register.ts';
import { UndoElement } from './undo.ts';

/** Taking back what was just sent. */
export function define(): void {
  register({ 'segit-undo': UndoElement });
}
