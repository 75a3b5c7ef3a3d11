import type { Preference } from '@segit-a-hivatal/contract';
import type { Settings } from '../settings/index.ts';
import { asideLoader } from './aside-loader.ts';

/** Whether the board is at hand: as it was set, otherwise where the citizen said something that it may help with. */
export function wantsPhrases({ access }: Settings, preferences: readonly Preference[]): boolean {
  return access.phrases ?? /SPEAK|SLOWLY/.test(String(preferences));
}

/** Brings the board's code where it is first needed. */
export const loadPhraseBoard = asideLoader(() => import('./asides/phrases/define.ts'));
