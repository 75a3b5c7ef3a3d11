import { register } from '../../register.ts';
import { WarningElement } from './warning.ts';

/** What may have to be thought over before it is sent. */
export function define(): void {
  register({ 'segit-warning': WarningElement });
}
