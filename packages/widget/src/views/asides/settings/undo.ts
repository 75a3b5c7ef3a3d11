import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { oneOfThese, type Choosing } from './choices.ts';

/** For how long what was sent can be taken back. */
export function undoChoice(choosing: Choosing): TemplateResult {
  const seconds = (['5', '10', '15', '20', '30'] as const).map(
    (count) => [count, msg(str`${count} másodpercig`)] as const,
  );
  return oneOfThese(choosing, 'undoSend', msg('Küldés után visszavonhatom az üzenetet'), [
    ['off', msg('Nem, azonnal menjen')],
    ...seconds,
  ]);
}
