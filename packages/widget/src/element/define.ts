import { ClosedView } from '../views/closed.ts';
import { ComposerElement } from '../views/composer/composer.ts';
import { ConfirmElement } from '../views/confirm.ts';
import { ConversationView } from '../views/conversation/conversation.ts';
import { ErasedView } from '../views/erased.ts';
import { ExpiredView } from '../views/expired.ts';
import { QueueFullView } from '../views/queue-full.ts';
import { SettingsView } from '../views/settings.ts';
import { StartView } from '../views/start.ts';
import { TranscriptElement } from '../views/transcript/transcript.ts';
import { PanelElement } from './panel.ts';

/** The names under which the page's one registry knows the widget's parts. */
const ELEMENTS = {
  'segit-panel': PanelElement,
  'segit-start': StartView,
  'segit-closed': ClosedView,
  'segit-queue-full': QueueFullView,
  'segit-expired': ExpiredView,
  'segit-erased': ErasedView,
  'segit-conversation': ConversationView,
  'segit-settings': SettingsView,
  'segit-confirm': ConfirmElement,
  'segit-transcript': TranscriptElement,
  'segit-composer': ComposerElement,
};

/** A name of one of the widget's parts. */
export type PartName = keyof typeof ELEMENTS;

/** Registers what is not registered yet. Classes are apart from their registration, so that the desk takes what it needs. */
export function defineElements(names = Object.keys(ELEMENTS) as PartName[]): void {
  for (const name of names) {
    if (!customElements.get(name)) customElements.define(name, ELEMENTS[name]);
  }
}
