import type { Language } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import type { Variant } from '../i18n/variants.ts';
import type { HelpDesk, HelpDeskSnapshot, StartOutcome } from '../state/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Place } from './route.ts';

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
  readonly onPoints: () => void;
  readonly onKnowledge: () => void;
  readonly onBack: () => void;
  readonly onOutcome: (outcome: StartOutcome) => void;
  readonly onAgain: () => void;
  readonly onRepeat: () => void;
  readonly onEnd: () => void;
  readonly onErase: () => void;
  readonly onReopen: () => void;
}

/** One view at a time. */
export function viewTemplate(name: Place, context: ViewContext): TemplateResult {
  const { desk, snapshot, language, kiosk } = context;
  const onLanguage = ({ detail }: CustomEvent<Variant>): void => context.onLanguage(detail);
  switch (name) {
    case 'start':
      return html`<segit-start
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        .kiosk=${kiosk}
        @language=${onLanguage}
        @points=${context.onPoints}
        @knowledge=${context.onKnowledge}
        @outcome=${({ detail }: CustomEvent<StartOutcome>) => context.onOutcome(detail)}
      ></segit-start>`;
    case 'closed':
      return html`<segit-closed
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        .kiosk=${kiosk}
        @points=${context.onPoints}
        @knowledge=${context.onKnowledge}
        @language=${onLanguage}
      ></segit-closed>`;
    case 'queue-full':
      return html`<segit-queue-full
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        .kiosk=${kiosk}
        @again=${context.onAgain}
        @points=${context.onPoints}
        @knowledge=${context.onKnowledge}
      ></segit-queue-full>`;
    case 'expired':
      return html`<segit-expired class="view" @again=${context.onAgain}></segit-expired>`;
    case 'erased':
      return html`<segit-erased class="view" @again=${context.onAgain}></segit-erased>`;
    case 'conversation':
      return html`<segit-conversation
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        .settings=${context.settings}
        .shown=${context.shown}
        .kiosk=${kiosk}
        @settings=${({ detail }: CustomEvent<Settings>) => context.onSettings(detail)}
        @repeat=${context.onRepeat}
        @end=${context.onEnd}
        @erase=${context.onErase}
        @reopen=${context.onReopen}
      ></segit-conversation>`;
    case 'settings':
      return html`<segit-settings
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        .settings=${context.settings}
        .kiosk=${kiosk}
        @language=${onLanguage}
        @settings=${({ detail }: CustomEvent<Settings>) => context.onSettings(detail)}
        @back=${context.onBack}
        @erase=${context.onErase}
      ></segit-settings>`;
    case 'knowledge':
      return html`<segit-knowledge
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        @back=${context.onBack}
      ></segit-knowledge>`;
    case 'points':
      return html`<segit-points
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        @back=${context.onBack}
      ></segit-points>`;
  }
}
