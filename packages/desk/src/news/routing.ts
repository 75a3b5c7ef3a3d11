import { citizenName } from '../words/people.ts';
import { endedWords, OFF_SHIFT, offerSpoken, pausedWords, stateWords } from '../words/routing.ts';
import type { News, Reporter } from './types.ts';

/**
 * Why: somebody waits for this operator's yes or no. Politely, not over what is being read: a citizen's sentence that is
 * cut off is lost to the listener, an offer that is heard a sentence later is not. It is said once, with the time that there
 * is; the time is not counted down.
 */
export const offerNews =
  (now: () => number): Reporter =>
  (before, after): readonly News[] => {
    const known = new Set(before.routing.offers.map(({ conversation }) => conversation.id));
    const fresh = after.routing.offers.filter(({ conversation }) => !known.has(conversation.id));
    return fresh.map((offer) => ({ spoken: offerSpoken(offer, now()), alert: 'offer' }));
  };

/** Why: what the operator was about to decide is decided. */
export const endedOfferNews: Reporter = (before, after): readonly News[] => {
  const { ended } = after.routing;
  return ended && ended !== before.routing.ended ? [{ spoken: endedWords(ended) }] : [];
};

/** Why: by it the operator knows whether they are asked, also where the server has changed it. */
export const ownStateNews: Reporter = ({ routing: before }, { routing: after }): readonly News[] => {
  if (after.paused && !before.paused) return [{ spoken: pausedWords[after.paused] }];
  if (!before.own || !after.own || before.own === after.own || after.paused) return [];
  // Between a lost connection and the next lease; what follows is said.
  if (after.own === 'AWAY') return [];
  const { name, meaning } = stateWords[after.own];
  return [{ spoken: `Állapota: ${name}. ${after.onShift ? meaning : OFF_SHIFT}` }];
};

/** Why: what the state promises holds within the roster alone. */
export const shiftNews: Reporter = ({ routing: before }, { routing: after }): readonly News[] => {
  if (!before.own || !after.own || before.onShift === after.onShift) return [];
  return [{ spoken: after.onShift ? `Elkezdődött a műszakja. Állapota: ${stateWords[after.own].name}.` : OFF_SHIFT }];
};

/** Why: a colleague has handed somebody on to this operator by name, who is not asked now. */
export const meantNews: Reporter = (before, after): readonly News[] => {
  const known = new Set(before.routing.meant.map(({ id }) => id));
  const fresh = after.routing.meant.filter(({ id }) => !known.has(id));
  return fresh.map((conversation) => {
    const note = conversation.note ? ` A továbbadó megjegyzése: ${conversation.note}` : '';
    const name = citizenName(conversation);
    return { spoken: `Önnek adták tovább, a várakozók között fogadhatja: ${name}.${note}`, alert: 'offer' };
  });
};
