import type { Language } from '@segit-a-hivatal/contract';
import type { Settings } from '../fields.ts';

interface Given {
  turn: number;
  end?: (() => void) | undefined;
}

const given = new WeakMap<HTMLElement, Given>();

/**
 * Switches and resting pointers work over all of the widget, the launcher too; their code comes where it is asked for.
 * What cannot be loaded is tried again at the next setting, or on the next page.
 */
export async function assistWith({ access }: Settings, root: HTMLElement, say: (text: string) => void): Promise<void> {
  const host = (root.getRootNode() as ShadowRoot).host as HTMLElement;
  const now: Given = given.get(host) ?? { turn: 0 };
  given.set(host, now);
  const turn = ++now.turn;
  now.end?.();
  now.end = undefined;
  if (!access.restSeconds && (access.switches ?? 'none') === 'none') return;
  const module = await import('../../a11y/scanning/index.ts').catch(() => undefined);
  if (module && turn === now.turn) now.end = module.assist(host, access, root.lang as Language, say);
}
