import { msg, str } from '@lit/localize';
import type { Callback, CallbackTime, NumberProblem } from '@segit-a-hivatal/contract';

export const TIMES: readonly CallbackTime[] = ['ANY', 'MORNING', 'AFTERNOON'];

export function timeText(time: CallbackTime): string {
  switch (time) {
    case 'ANY':
      return msg('Bármikor');
    case 'MORNING':
      return msg('Délelőtt');
    case 'AFTERNOON':
      return msg('Délután');
  }
}

/** What is wrong, and what would be right. */
export function numberText(problem: NumberProblem): string {
  switch (problem) {
    case 'NOT_A_NUMBER':
      return msg('Kérjük, írjon telefonszámot, például: 06 23 880 440.');
    case 'TOO_SHORT':
      return msg('Ebből a számból számjegyek hiányoznak. Kérjük, írja be a körzetszámot is.');
    case 'TOO_LONG':
      return msg('Ebben a számban túl sok számjegy van. Kérjük, nézze át.');
    case 'NO_SUCH_NUMBER':
      return msg('Ilyen telefonszám nincs. Kérjük, nézze át.');
    case 'NOT_CALLED':
      return msg('Ezt a számot nem tudjuk hívni. Kérjük, adjon meg vezetékes vagy mobilszámot.');
    case 'FOREIGN':
      return msg('Csak magyarországi számot tudunk hívni.');
  }
}

/** Where the callback is; empty: there is nothing to say of it. */
export function stateText({ state, numberEnd }: Callback): string {
  switch (state) {
    case 'REQUESTED':
      return msg(str`Visszahívást kért. A szám vége: ${numberEnd}. Az ügyfélfogadás idejében hívjuk.`);
    case 'CLAIMED':
      return msg(str`Hamarosan hívjuk. A szám vége: ${numberEnd}.`);
    case 'REACHED':
      return msg('Felhívtuk Önt. A számát töröltük.');
    case 'GIVEN_UP':
      return msg('Hívtuk, de nem értük el. A számát töröltük.');
    case 'EXPIRED':
      return msg('Sajnos nem tudtuk felhívni. A számát töröltük.');
    case 'WITHDRAWN':
      return '';
  }
}
