import type { Language } from '@segit-a-hivatal/contract';
import type { Variant } from '../i18n/variants.ts';
import type { HelpDesk, HelpDeskSnapshot, StartOutcome } from '../state/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Aside } from './route.ts';

/** What the panel gives to its views, and hears from them. */
export interface ViewContext {
  readonly desk: HelpDesk;
  readonly snapshot: HelpDeskSnapshot;
  readonly language: Language;
  readonly settings: Settings;
  readonly shown: boolean;
  /** A computer that many use: nothing is left on it. */
  readonly kiosk: boolean;
  readonly onLanguage: (variant: Variant) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onAside: (event: CustomEvent<Aside>) => void;
  readonly onBack: () => void;
  readonly onOutcome: (outcome: StartOutcome) => void;
  readonly onAgain: () => void;
  readonly onRepeat: (event: CustomEvent<string | null>) => void;
  readonly onEnd: () => void;
  readonly onErase: () => void;
  readonly onReopen: () => void;
}
