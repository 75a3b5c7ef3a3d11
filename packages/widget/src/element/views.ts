import { html, type TemplateResult } from 'lit';
import type { Variant } from '../i18n/variants.ts';
import type { StartOutcome } from '../state/index.ts';
import type { Settings } from '../settings/index.ts';
import { asideTemplate } from './asides.ts';
import type { Place } from './route.ts';
import type { ViewContext } from './view-context.ts';

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
        @aside=${context.onAside}
        @outcome=${({ detail }: CustomEvent<StartOutcome>) => context.onOutcome(detail)}
      ></segit-start>`;
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
    default:
      return asideTemplate(name, context);
  }
}
