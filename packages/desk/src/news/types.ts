import type { NotificationKind } from '../alerts/desktop-notifications.ts';
import type { DeskState } from '../state/types.ts';

/** Something that happened while the operator looked elsewhere, told once. */
export interface News {
  /** What is spoken. */
  readonly spoken: string;
  /** Spoken at once, over what is being read: only where something is about to be lost. */
  readonly urgent?: boolean;
  /** Also a tone and a desktop notification. Neither carries what anybody wrote. */
  readonly alert?: NotificationKind;
}

/** Derives the news from two states of the desk. Pure: the same change is never news twice. */
export type Reporter = (before: DeskState, after: DeskState) => readonly News[];
