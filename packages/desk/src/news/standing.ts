import { citizenName } from '../words/people.ts';
import type { News, Reporter } from './types.ts';

/** Why: what the operator writes from now on reaches nobody. */
export const standingNews: Reporter = (before, after): readonly News[] =>
  after.holdings.flatMap((holding): News[] => {
    const earlier = before.holdings.find(({ conversation }) => conversation.id === holding.conversation.id);
    if (earlier?.standing !== 'owned' || holding.standing === 'owned') return [];
    const name = citizenName(holding.conversation);
    return holding.standing === 'ended'
      ? [{ spoken: `${name} befejezte a beszélgetést.` }]
      : [{ spoken: `${name} beszélgetése már nem Önnél van. Amit nem küldött el, megmaradt.`, urgent: true }];
  });
