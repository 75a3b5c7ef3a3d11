import { CallbackElement } from './callback.ts';

/** Registers what is not registered yet. */
export function defineCallback(): void {
  if (!customElements.get('segit-callback')) customElements.define('segit-callback', CallbackElement);
}
