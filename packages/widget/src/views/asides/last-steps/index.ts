import { register } from '../../register.ts';
import { ConfirmElement } from './confirm.ts';

export * from './texts.ts';

/** The question before a last step. */
export function define(): void {
  register({ 'segit-confirm': ConfirmElement });
}
