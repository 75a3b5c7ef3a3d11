import { loadSaving } from '../views/save-buttons.ts';
import type { Aside } from './route.ts';

/** The views that lie beside the way to a chat: their code comes when somebody asks for them, or has time. */
const ASIDES: Readonly<Record<Aside, () => Promise<[string, CustomElementConstructor]>>> = {
  settings: async () => ['segit-settings', (await import('../views/settings.ts')).SettingsView],
  points: async () => ['segit-points', (await import('../views/points/points.ts')).PointsView],
};

/** Loads a view and registers it. */
export async function loadAside(aside: Aside): Promise<void> {
  const [name, view] = await ASIDES[aside]();
  if (!customElements.get(name)) customElements.define(name, view);
}

/** What may be wanted of a conversation later, when there may be no network. */
export function prepareForConversation(): void {
  for (const code of [loadAside('settings'), loadSaving()]) code.catch(() => undefined);
}
