import type { ServiceStatus } from '@segit-a-hivatal/contract';

/** What `GET ${server}/service/<site>` answers: the one request before the citizen does anything. */
export type SiteStatus = ServiceStatus;

/** Whether the office is open; null where that cannot be learnt, for the launcher works without. */
export async function fetchStatus(server: string, site: string): Promise<SiteStatus | null> {
  try {
    const response = await fetch(`${server}/service/${encodeURIComponent(site)}`, { credentials: 'omit' });
    return response.ok ? ((await response.json()) as SiteStatus) : null;
  } catch {
    return null;
  }
}

/** Once the page has nothing better to do. WebKit has no `requestIdleCallback`. */
export function whenIdle(action: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action, { timeout: 4000 });
  else setTimeout(action, 300);
}
