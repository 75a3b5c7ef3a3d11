import { register } from '../../register.ts';
import { define as defineWarning } from '../warning/define.ts';
import { PhraseBoardElement } from './board.ts';
import { OwnPhrasesElement } from './own-editor.ts';

/** The phrase board, and what asks before its sentence is sent. */
export function define(): void {
  defineWarning();
  register({ 'segit-own-phrases': OwnPhrasesElement, 'segit-phrases': PhraseBoardElement });
}
