import { ConfirmElement } from './confirm.ts';

export * from './texts.ts';

/** Registers what is not registered yet. */
export function defineConfirm(): void {
  if (!customElements.get('segit-confirm')) customElements.define('segit-confirm', ConfirmElement);
}
