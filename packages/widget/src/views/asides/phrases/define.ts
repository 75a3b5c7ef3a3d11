import { PhraseBoardElement } from './board.ts';
import { OwnPhrasesElement } from './own-editor.ts';

/** Registers the board. */
export function definePhrases(): void {
  if (customElements.get('segit-phrases')) return;
  customElements.define('segit-own-phrases', OwnPhrasesElement);
  customElements.define('segit-phrases', PhraseBoardElement);
}
