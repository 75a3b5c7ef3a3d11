import { WarningElement } from './warning.ts';

/** Registers what is not registered yet. */
export function defineWarning(): void {
  if (!customElements.get('segit-warning')) customElements.define('segit-warning', WarningElement);
}
