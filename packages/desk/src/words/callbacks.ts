import type { CallbackOutcome, CallbackTime, DeskCallback } from '@segit-a-hivatal/contract';
import type { ClaimOutcome } from '../state/callbacks.ts';
import { FAILED } from './outcomes.ts';
import { citizenName } from './people.ts';

/** When it suits the citizen. */
export const timeWords: Record<CallbackTime, string> = {
  ANY: 'bármikor hívható',
  MORNING: 'délelőtt hívható',
  AFTERNOON: 'délután hívható',
};

/** How often nobody has answered, and how often it is tried. */
export const triedWords = ({ tries, mostTries }: DeskCallback): string =>
  `Eddig ${tries} alkalommal nem vette fel; legfeljebb ${mostTries} alkalommal hívjuk.`;

/** What came of claiming; empty where the number itself says it. */
export function claimWords(outcome: ClaimOutcome): string {
  switch (outcome.kind) {
    case 'claimed':
      return '';
    case 'taken':
      return outcome.by ? `${outcome.by.name} már hívja ezt az ügyfelet.` : 'Ezt az ügyfelet már más hívja.';
    case 'over':
      return 'Ez a visszahívás közben lezárult, a számot töröltük.';
    case 'failed':
      return FAILED;
  }
}

const done = (each: DeskCallback): Record<CallbackOutcome, string> => ({
  REACHED: `${citizenName(each)} visszahívása kész, a számát töröltük.`,
  NOT_REACHED:
    each.tries + 1 < each.mostTries
      ? `${citizenName(each)} nem vette fel. A visszahívás a lista végére került.`
      : `${citizenName(each)} utoljára sem vette fel. A visszahívást lezártuk, a számát töröltük.`,
  GIVEN_UP: `${citizenName(each)} visszahívását lezártuk, a számát töröltük.`,
  RETURNED: `${citizenName(each)} visszahívását más is átveheti.`,
});

/** What came of saying how the call went. */
export function settledWords(each: DeskCallback, how: CallbackOutcome, outcome: 'done' | 'lost' | 'failed'): string {
  if (outcome === 'done') return done(each)[how];
  return outcome === 'lost' ? 'Ez a visszahívás már nem Önnél van.' : FAILED;
}
