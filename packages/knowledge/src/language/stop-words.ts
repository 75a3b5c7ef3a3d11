import { fold } from './fold.ts';

/** Words of a question that say nothing of what it is about. */
const WORDS = `a az egy és vagy de is hogy ha ki mi mit mire miért kit kinek kitől kihez hol hova hová honnan mikor meddig
  hogyan hány milyen melyik van nincs kell kellene lehet szeretnék szeretném szeretnénk kérek kérem kérnék kérhetek akarok tudok nem ne meg be fel
  el le én te ő mi ti ők a az ez azt ezt ott itt nekem nekünk után alól alatt előtt mulva már csak még igen kérdés
  kérdésem tudom vagyok volt lesz szerint nélkül`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(fold));
