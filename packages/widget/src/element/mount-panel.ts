import type { Panel, PanelOptions } from '../launcher/panel.ts';
import type { HelpDesk } from '../state/index.ts';
import { loadView } from './asides.ts';
import { defineElements } from './define.ts';
import { patience } from './patience.ts';
import { route } from './route.ts';

/** Better a start view that has to be taken back than a person who waits for a server that does not answer. */
const STATUS_MS = 2000;

/** A panel over a help desk, ready to be shown: its language and what this browser knows are there. */
export async function mountPanel(desk: HelpDesk, options: Omit<PanelOptions, 'server'>): Promise<Panel> {
  defineElements();
  const panel = document.createElement('segit-panel');
  panel.hidden = true;
  Object.assign(panel, { desk, announcer: options.announcer, site: options.site });
  // What is kept says whether the texts are to be the easy ones.
  const restored = desk.restore();
  await Promise.all([panel.speak(options.language), restored]);
  if (!desk.snapshot.conversation) await Promise.race([desk.refreshService(), patience(STATUS_MS)]);
  // The panel tries again where it cannot be loaded now.
  await loadView(route(desk.snapshot, undefined)).catch(() => undefined);
  return panel;
}
