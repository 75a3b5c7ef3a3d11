import { msg } from '@lit/localize';
import type { ReopenOutcome } from '../state/index.ts';

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
