import type { AcceptOutcome, StepOutcome } from '../state/types.ts';

/** Nothing came of it. */
export const FAILED = 'Nem sikerült. Ellenőrizze a kapcsolatot, és próbálja újra.';

/** What came of accepting; empty where the conversation itself says it. */
export function acceptWords(outcome: AcceptOutcome): string {
  switch (outcome.kind) {
    case 'accepted':
      return '';
    case 'taken':
      return outcome.by ? `${outcome.by.name} már fogadta ezt az ügyfelet.` : 'Ezt az ügyfelet már más fogadta.';
    case 'ended':
      return 'Ez az ügyfél közben befejezte a beszélgetést.';
    case 'nobody':
      return 'Most senki sem vár.';
    case 'failed':
      return FAILED;
  }
}

/** What came of giving back or closing; `done` says what has been done. */
export function stepWords(outcome: StepOutcome, done: string): string {
  if (outcome === 'done') return done;
  return outcome === 'lost' ? 'Ez a beszélgetés már nem Önnél van.' : FAILED;
}
