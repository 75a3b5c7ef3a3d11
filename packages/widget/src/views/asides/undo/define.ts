import { UndoElement } from './undo.ts';

/** Registers what is not registered yet. */
export function defineUndo(): void {
  if (!customElements.get('segit-undo')) customElements.define('segit-undo', UndoElement);
}
