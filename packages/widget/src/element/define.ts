import { ClosedView } from '../views/closed.ts';
import { ConfirmElement } from '../views/confirm.ts';
import { ConversationView } from '../views/conversation/conversation.ts';
import { SHARED_ELEMENTS } from '../views/define-shared.ts';
import { ErasedView } from '../views/erased.ts';
import { ExpiredView } from '../views/expired.ts';
import { QueueFullView } from '../views/queue-full.ts';
import { StartView } from '../views/start.ts';
import { PanelElement } from './panel.ts';

/** The names under which the page's one registry knows the widget's parts. */
const ELEMENTS = {
  ...SHARED_ELEMENTS,
  'segit-panel': PanelElement,
  'segit-start': StartView,
  'segit-closed': ClosedView,
  'segit-queue-full': QueueFullView,
  'segit-expired': ExpiredView,
  'segit-erased': ErasedView,
  'segit-conversation': ConversationView,
  'segit-confirm': ConfirmElement,
};

/** Registers what is not registered yet. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
