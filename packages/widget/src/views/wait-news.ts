import { html, nothing, type TemplateResult } from 'lit';
import type { HelpDeskSnapshot } from '../state/index.ts';
import { asideLoader } from './aside-loader.ts';

/**
 * Why the wait is longer, and that there is something else to choose (`choice`). Few have to read it: the words come when
 * they are first needed.
 */
export function waitNews(
  snapshot: HelpDeskSnapshot,
  choice: boolean,
  audible: boolean,
): TemplateResult | typeof nothing {
  const standing = snapshot.conversation?.queue;
  if (!standing?.reason && !choice) return nothing;
  load();
  return html`<segit-wait-news .standing=${standing} .choice=${choice} .audible=${audible}></segit-wait-news>`;
}

const load = asideLoader(() => import('./asides/wait-news/define.ts'));
