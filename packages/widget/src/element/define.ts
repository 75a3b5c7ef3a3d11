import { ConversationView } from '../views/conversation/conversation.ts';
import { SHARED_ELEMENTS } from '../views/define-shared.ts';
import { register } from '../views/register.ts';
import { StartView } from '../views/start.ts';
import { PanelElement } from './panel.ts';

/** The parts of the panel that come with it. */
export function defineElements(): void {
  register({
    ...SHARED_ELEMENTS,
    'segit-panel': PanelElement,
    'segit-start': StartView,
    'segit-conversation': ConversationView,
  });
}
