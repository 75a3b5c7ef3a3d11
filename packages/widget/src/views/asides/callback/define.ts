import { register } from '../../register.ts';
import { CallbackElement } from './callback.ts';

/** Being called instead. */
export function define(): void {
  register({ 'segit-callback': CallbackElement });
}
