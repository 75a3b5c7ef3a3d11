import { html, type TemplateResult } from 'lit';
import { asideLoader } from './aside-loader.ts';

/**
 * Where somebody listens: a message can be heard again, or, without one, what is being read be silenced. The code comes
 * with the first of these.
 */
export function aloudButton(again?: () => void, tabindex = 0): TemplateResult {
  load();
  return html`<segit-aloud .again=${again} .stop=${tabindex}></segit-aloud>`;
}

const load = asideLoader(() => import('./asides/aloud/define.ts'));
