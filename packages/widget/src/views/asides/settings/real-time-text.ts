import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { oneOfThese, yesNo, type Choosing } from './choices.ts';

/** What is seen and heard of a message while it is written, on each side. */
export function realTimeTextChoices(choosing: Choosing): TemplateResult {
  return html`
    ${yesNo(choosing, 'realTimeText', msg('Az ügyintéző lássa, amit gépelek, mielőtt elküldöm'))}
    ${oneOfThese(choosing, 'hearing', msg('Ha az ügyintéző mutatja, amit éppen ír'), [
      ['message', msg('A képernyőolvasó csak az elküldött üzenetet mondja')],
      ['sentence', msg('A képernyőolvasó mondatonként mondja')],
      ['pause', msg('A képernyőolvasó minden szünetnél mondja')],
      ['off', msg('Ne lássam és ne halljam, amíg el nem küldi')],
    ])}
  `;
}
