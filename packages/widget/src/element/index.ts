/**
 * Everything behind the launcher, loaded when it is touched.
 */
import type { Panel, PanelOptions } from '../launcher/panel.ts';
import { createHelpDesk } from '../state/index.ts';
import { mountPanel } from './mount-panel.ts';

export function createPanel(options: PanelOptions): Promise<Panel> {
  const { site, server, language } = options;
  return mountPanel(createHelpDesk({ site, server, language }), options);
}
