import type { Settings } from '../settings/index.ts';
import { html, type TemplateResult } from 'lit';
import type { Variant } from '../i18n/variants.ts';
import type { AsidePlace } from './route.ts';
import type { ViewContext } from './view-context.ts';

/** What the panel gives to the views beside the way to a chat; it comes with the first of them. */
export function template(name: AsidePlace, context: ViewContext): TemplateResult {
  const { desk, snapshot, language, kiosk } = context;
  const onLanguage = ({ detail }: CustomEvent<Variant>): void => context.onLanguage(detail);
  switch (name) {
    case 'closed':
      return html`<segit-closed
        class="view"
        .desk=${desk}
        .snapshot=${snapshot}
        .language=${language}
        .kiosk=${kiosk}
        @aside=${context.onAside}
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
        @aside=${context.onAside}
      ></segit-queue-full>`;
    case 'expired':
      return html`<segit-expired class="view" @again=${context.onAgain}></segit-expired>`;
    case 'erased':
      return html`<segit-erased class="view" @again=${context.onAgain}></segit-erased>`;
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
