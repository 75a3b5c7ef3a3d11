import type { DeskState } from '../state/types.ts';
import type { News, Reporter } from './types.ts';

export const CONNECTION_WORDS = {
  lost: 'A kapcsolat megszakadt. Ha 30 másodpercen belül nem áll helyre, ügyfelei visszakerülnek a sorba. Írhat tovább: amit elküld, elmegy, amint lehet.',
  lapsed: 'A kapcsolat több mint 30 másodperce megszakadt. Ügyfelei visszakerültek a sorba. Amit írt, megmarad.',
  found: 'A kapcsolat helyreállt.',
} as const;

export type Link = 'up' | 'lost' | 'lapsed';

/** The connection as the operator should know it: the technical states in between concern nobody. */
export function link(state: Pick<DeskState, 'connection' | 'leaseLapsed'>): Link {
  if (state.connection !== 'reconnecting' && state.connection !== 'offline') return 'up';
  return state.leaseLapsed ? 'lapsed' : 'lost';
}

/** Why: what is written during a lost connection is not sent, and after 30 s somebody else may have the citizen. */
export const connectionNews: Reporter = (before, after): readonly News[] => {
  const [was, is] = [link(before), link(after)];
  if (was === is) return [];
  if (is === 'up') return [{ spoken: CONNECTION_WORDS.found }];
  return [{ spoken: CONNECTION_WORDS[is], urgent: true }];
};
