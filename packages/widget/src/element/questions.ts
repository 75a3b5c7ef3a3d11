import { msg } from '@lit/localize';
import type { Question } from '../views/confirm.ts';

/** Before the conversation, or the wait for one, is ended. */
export function endQuestion(waiting: boolean): Question {
  return waiting
    ? {
        heading: msg('Kilép a sorból?'),
        sentence: msg('A helye elvész. Később újra beállhat.'),
        yes: msg('Kilépés'),
      }
    : {
        heading: msg('Befejezi a beszélgetést?'),
        sentence: msg('Utána még elmentheti vagy törölheti, és 30 percig folytathatja.'),
        yes: msg('Befejezés'),
      };
}

/** Before the conversation is erased. */
export function eraseQuestion(): Question {
  return {
    heading: msg('Törli a beszélgetést?'),
    sentence: msg('A szövege mindenhol végleg törlődik. Ezt nem lehet visszavonni.'),
    yes: msg('Törlés'),
  };
}
