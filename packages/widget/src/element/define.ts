import { ConversationView } from '../views/conversation/conversation.ts';
import { SHARED_ELEMENTS } from '../views/define-shared.ts';
import { StartView } from '../views/start.ts';
import { PanelElement } from './panel.ts';

/** The names under which the page's one registry knows the widget's parts. */
const ELEMENTS = {
  ...SHARED_ELEMENTS,
  'segit-panel': PanelElement,
  'segit-start': StartView,
  'segit-conversation': ConversationView,
};

/** Registers what is not registered yet. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
