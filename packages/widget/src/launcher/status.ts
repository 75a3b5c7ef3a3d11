import type { ServiceStatus } from '@segit-a-hivatal/contract';

/** What `GET ${server}/service/<site>` answers: the one request before the citizen does anything. */
export type SiteStatus = ServiceStatus;

/** The longest that a browser keeps an answer, and that a page lets a timer run: a machine may sleep meanwhile. */
const MINUTE = 60_000;

/**
 * Tells whether the office is open: now, when that ends, and when somebody comes back to the page. Nothing is told where
 * it cannot be learnt; the launcher works without. Only the server's clock counts: of the page's own clocks just what has
 * passed since the answer, by the one that runs ahead, since one stands still in sleep and the other may be set.
 *
 * @returns a function that ends it
 */
export function watchStatus(server: string, site: string, tell: (status: SiteStatus) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function ask(cache: RequestCache): Promise<void> {
    const mine = ++asked;
    clearTimeout(timer);
    const answer = await fetchStatus(server, site, cache);
    if (mine !== asked) return;
    if (answer) tell(answer.status);
    // An answer that the browser has kept may be a minute old: it is asked once more before its end.
    const left = answer ? answer.left - (cache === 'default' ? MINUTE : 0) : MINUTE;
    // Not everybody in the same instant.
    wait(Math.max(left, 200) + Math.random() * 300);
  }

  function wait(ms: number): void {
    const [date, time] = [Date.now(), performance.now()];
    const look = (): void => {
      const left = ms - Math.max(Date.now() - date, performance.now() - time);
      if (left > 0) timer = setTimeout(look, Math.min(left, MINUTE));
      else void ask('no-cache');
    };
    look();
  }

  const wake = (): void => {
    if (document.visibilityState === 'visible') void ask('default');
  };
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', wake);
  void ask('default');
  return () => {
    asked++;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('pageshow', wake);
  };
}

async function fetchStatus(
  server: string,
  site: string,
  cache: RequestCache,
): Promise<{ status: SiteStatus; left: number } | null> {
  try {
    const response = await fetch(`${server}/service/${encodeURIComponent(site)}`, { credentials: 'omit', cache });
    if (!response.ok) return null;
    const status = (await response.json()) as SiteStatus;
    const header = (name: string): number => Number(response.headers.get(name));
    const now = header('x-segit-now') + header('age') * 1000;
    return { status, left: Date.parse(status.hours.validUntil) - now };
  } catch {
    return null;
  }
}

/** Once the page has nothing better to do. WebKit has no `requestIdleCallback`. */
export function whenIdle(action: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action, { timeout: 4000 });
  else setTimeout(action, 300);
}
