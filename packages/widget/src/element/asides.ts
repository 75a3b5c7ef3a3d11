import type { TemplateResult } from 'lit';
import { loadAsideTexts } from '../i18n/localization.ts';
import type { AsideCode } from '../views/aside-loader.ts';
import { loadSaving } from '../views/save-buttons.ts';
import type { AsidePlace, Place } from './route.ts';
import type { ViewContext } from './view-context.ts';

const outcomes = (): Promise<AsideCode> => import('../views/asides/outcomes/define.ts');

/** The views that lie beside the way to a chat: their code comes when it is asked for, or when there is time. */
const ASIDES: Readonly<Record<AsidePlace, () => Promise<AsideCode>>> = {
  closed: outcomes,
  'queue-full': outcomes,
  expired: outcomes,
  erased: outcomes,
  settings: () => import('../views/asides/settings/define.ts'),
  knowledge: () => import('../views/asides/knowledge/define.ts'),
  points: () => import('../views/asides/points/define.ts'),
};

let template: ((name: AsidePlace, context: ViewContext) => TemplateResult) | undefined;

/** What the panel gives to such a view; to be called when it is loaded. */
export function asideTemplate(name: AsidePlace, context: ViewContext): TemplateResult {
  return template!(name, context);
}

/** Whether the view can be shown at once. */
export function isLoaded(place: Place): boolean {
  return customElements.get(`segit-${place}`) !== undefined;
}

/** Loads a view and registers it. */
export async function loadView(place: Place): Promise<void> {
  if (isLoaded(place)) return;
  const code = [ASIDES[place as AsidePlace](), import('./aside-templates.ts'), loadAsideTexts()] as const;
  const [view, templates] = await Promise.all(code);
  template = templates.template;
  view.define();
}

/** For a view that nobody asked for: a failure is tried again at the next change, and nobody need hear of it. */
export function whenLoaded(place: Place, then: () => void): void {
  loadView(place).then(then, () => undefined);
}

/** What is asked before a conversation's last steps, what asks it, and what is asked after them. */
export async function loadLastSteps() {
  const [steps] = await Promise.all([import('../views/asides/last-steps/index.ts'), loadAsideTexts()]);
  steps.define();
  return steps;
}

/** What may be wanted of a conversation later, when there may be no network. */
export function prepareForConversation(): void {
  const views = (['settings', 'expired', 'erased'] as const).map(loadView);
  void Promise.allSettled([...views, loadSaving(), loadLastSteps()]);
}
