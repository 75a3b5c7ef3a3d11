import type { Holding } from '../state/types.ts';
import { citizenName } from '../words/people.ts';
import type { News, Reporter } from './types.ts';

/**
 * Why: whoever talks to several people hears that another one has written. What they wrote is spoken when their
 * conversation is shown; of the one that is shown already it is spoken anyway, so there it is no news.
 */
export const messageNews: Reporter = (before, after): readonly News[] =>
  after.holdings.flatMap((holding): News[] => {
    const { id } = holding.conversation;
    const earlier = before.holdings.find(({ conversation }) => conversation.id === id);
    if (!earlier?.feed.caughtUp || newest(holding) <= newest(earlier)) return [];
    const shown = after.selected === id;
    if (shown && after.attentive) return [];
    return [{ spoken: shown ? '' : `Új üzenet: ${citizenName(holding.conversation)}.`, alert: 'message' }];
  });

/** The citizen's last message. */
function newest({ feed }: Holding): number {
  const last = feed.entries.findLast((entry) => entry.kind === 'message' && entry.party === 'CITIZEN');
  return last?.seq ?? 0;
}
