import type { Language } from '@segit-a-hivatal/contract';
import { Appearance } from '../a11y/appearance.ts';
import { inWords } from '../i18n/hours.ts';
import { h, icon } from './dom.ts';
import type { SiteStatus } from './status.ts';
import { launcherTexts, type LauncherTexts } from './texts.ts';

export type Phase = 'closed' | 'opening' | 'open' | 'failed';

/** All that the launcher shows. */
export interface LauncherState {
  readonly language: Language;
  readonly phase: Phase;
  readonly inline: boolean;
  readonly status: SiteStatus | null;
  readonly running: boolean;
  readonly unread: number;
  readonly easy: boolean;
}

export interface LauncherView {
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly panelPlace: HTMLElement;
  render(state: LauncherState): void;
}

const BUBBLES =
  'M4 3h11a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H8l-4 4v-4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm15 5h1a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2v3l-3-3h-5a2 2 0 0 1-2-2h5a4 4 0 0 0 4-4z';

/**
 * Builds the launcher: one button whose name is what stands on it. While the panel is open the button is away, since
 * the panel takes its place; that it comes back is also why a screen reader speaks its name after Esc (a button that
 * merely changes its `aria-expanded` is announced as „összecsukott”, without a name).
 */
export function buildLauncher(): LauncherView {
  const name = h('span', { class: 'name' });
  const status = h('span', { class: 'status' });
  const failureText = h('p', {});
  const failure = h('div', { class: 'failure', hidden: '' }, failureText, document.createElement('slot'));
  const button = h(
    'button',
    { type: 'button', class: 'launcher', part: 'launcher', 'aria-haspopup': 'dialog' },
    icon(BUBBLES),
    h('span', { class: 'words' }, name, ' ', status),
  );
  const place = h('div', { class: 'place', role: 'region' }, failure, button);
  const root = h('div', { class: 'root' }, place);
  const appearance = new Appearance(button);

  return {
    root,
    button,
    panelPlace: place,
    render(state) {
      const texts = launcherTexts(state.language, state.easy);
      root.lang = state.language;
      place.setAttribute('aria-label', texts.name);
      place.classList.toggle('inline', state.inline);
      name.textContent = texts.name;
      status.textContent = statusText(state, texts);
      failureText.textContent = failureWords(state, texts);
      failure.hidden = state.phase !== 'failed';
      if (state.phase === 'open') appearance.hide();
      else appearance.show();
    },
  };
}

function statusText({ phase, running, unread, status, language, easy }: LauncherState, texts: LauncherTexts): string {
  if (phase === 'opening') return texts.opening;
  if (phase === 'failed') return texts.retry;
  if (unread) return texts.unread(unread);
  if (running) return texts.running;
  return status ? inWords(status.hours, language, easy).text : texts.invitation;
}

function failureWords({ status }: LauncherState, texts: LauncherTexts): string {
  return status ? `${texts.failed} ${texts.telephone(status.telephone)}` : texts.failed;
}
