import type { Holding, DeskState } from '../state/types.ts';
import { citizenName } from '../words/people.ts';
import type { News, Reporter } from './types.ts';

/**
 * Why: a message is the reason to be here. Of the conversation on the screen the text is spoken; of another one only
 * whose it is, because its words would be taken for those of the one on the screen.
 */
export const messageNews: Reporter = (before, after): readonly News[] =>
  after.holdings.flatMap((holding): News[] => {
    const earlier = before.holdings.find(({ conversation }) => conversation.id === holding.conversation.id);
    // What is read when a conversation is opened is history.
    if (!earlier?.feed.caughtUp || holding.standing !== 'owned') return [];
    const fresh = citizensMessages(holding).slice(citizensMessages(earlier).length);
    if (fresh.length === 0) return [];
    const name = citizenName(holding.conversation);
    if (!isShown(holding, after)) return [{ spoken: `Új üzenet: ${name}.`, alert: 'message' }];
    return fresh.map(({ text, language }, index) => ({
      spoken: `${name}: ${text}`,
      lang: language,
      ...(after.attentive || index > 0 ? {} : { alert: 'message' as const }),
    }));
  });

const citizensMessages = ({ feed }: Holding) =>
  feed.entries.filter((entry) => entry.kind === 'message').filter(({ party }) => party === 'CITIZEN');

const isShown = ({ conversation }: Holding, { selected }: DeskState): boolean => conversation.id === selected;
