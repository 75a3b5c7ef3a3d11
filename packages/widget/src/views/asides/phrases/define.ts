import { register } from '../../register.ts';
import { PhraseBoardElement } from './board.ts';
import { OwnPhrasesElement } from './own-editor.ts';

/** The phrase board. */
export function define(): void {
  register({ 'segit-own-phrases': OwnPhrasesElement, 'segit-phrases': PhraseBoardElement });
}
