import type { Settings } from '../../../settings/index.ts';
import type { HelpDesk, HelpDeskSnapshot } from '../../../state/index.ts';
import type { ComposerElement } from '../../composer/composer.ts';
import type { ViewElement } from '../../view-element.ts';

/** What it needs of the view in which it stands. */
export interface BoardHost extends ViewElement {
  readonly desk: HelpDesk;
  readonly snapshot: HelpDeskSnapshot;
  readonly settings: Settings;
  readonly kiosk: boolean;
  readonly composer: ComposerElement | null;
  board: boolean;
}
