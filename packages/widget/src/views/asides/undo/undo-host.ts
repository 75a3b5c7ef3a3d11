import type { Settings } from '../../../settings/index.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import type { ComposerElement } from '../../composer/composer.ts';

/** The view that has the input, as the undo needs it. */
export interface UndoHost {
  readonly desk: HelpDesk;
  readonly snapshot: HelpDeskSnapshot;
  readonly settings: Settings;
  readonly shown: boolean;
  /** The phrase board stands in the place of the input. */
  board: boolean;
  readonly composer: ComposerElement | null;
  readonly updateComplete: Promise<boolean>;
}
