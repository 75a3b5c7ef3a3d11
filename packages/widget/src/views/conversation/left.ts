import { msg } from '@lit/localize';
import { html } from 'lit';
import { answerText } from '../answer.ts';
import type { Status } from './status.ts';

/** A message that was left: nobody waits, and the answer comes here. */
export function leftStatus(): Status {
  return {
    heading: msg('Üzenetét megkaptuk.'),
    rest: html`<p id="hint">${answerText()}</p>`,
  };
}
