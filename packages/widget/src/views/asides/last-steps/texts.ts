import { msg } from '@lit/localize';
import type { ReopenOutcome } from '../../../state/index.ts';
import type { Question } from './confirm.ts';

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

export const endProblem = (): string => msg('Nem sikerült befejezni, mert nincs kapcsolat. Kérjük, próbálja újra.');

export const eraseProblem = (): string =>
  msg('Nem sikerült törölni, mert nincs kapcsolat. Semmi sem változott. Kérjük, próbálja újra.');

/** Why a conversation does not go on. */
export function reopenProblem(outcome: Exclude<ReopenOutcome, 'reopened'>): string {
  switch (outcome) {
    case 'too-late':
      return msg('Ez a beszélgetés már nem folytatható. Kérjük, kezdjen újat.');
    case 'closed':
      return msg('Közben bezártunk, ezért most nem folytatható.');
    case 'unreachable':
      return msg('Nem sikerült folytatni, mert nincs kapcsolat. Kérjük, próbálja újra.');
  }
}
