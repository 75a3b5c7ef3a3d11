import type { ServiceTime, Wants } from './model.ts';

/** What takes about as long. */
export function serviceKind({ channel, needs }: Wants): string {
  if (channel === 'VIDEO') return 'VIDEO';
  if (needs.includes('WRITES_SLOWLY')) return 'SLOW';
  return needs.includes('EASY_LANGUAGE') ? 'EASY' : 'CHAT';
}

/** The newest counts this much at least: about the last twenty are remembered. */
const SHARE = 0.05;
const ALL = 'ALL';

/** A mean that forgets: of the first twenty the plain mean, later each new one counts a twentieth. */
export function learn(services: Map<string, ServiceTime>, wants: Wants, ms: number): void {
  for (const kind of [serviceKind(wants), ALL]) {
    const { count, meanMs } = services.get(kind) ?? { count: 0, meanMs: 0 };
    const share = Math.max(SHARE, 1 / (count + 1));
    services.set(kind, { count: count + 1, meanMs: meanMs + share * (ms - meanMs) });
  }
}

/** Fewer than this say little about their kind. */
const ENOUGH = 5;

/** How long one of these takes; of a kind that is rare, as long as any; null where nothing is known yet. */
export function expectedMs(services: ReadonlyMap<string, ServiceTime>, kind: string): number | null {
  const own = services.get(kind);
  const known = own && own.count >= ENOUGH ? own : services.get(ALL);
  return known?.meanMs ?? null;
}
