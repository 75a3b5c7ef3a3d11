import { createProduct, firstLogIn } from '../e2e/support/product.ts';
import type { Product } from '../e2e/support/product.ts';
import { takeDesk } from '../e2e/support/operator.ts';
import type { Operator, Owned } from '../e2e/support/operator.ts';
import { hours } from '../packages/server/src/demo/hours.ts';
import { siteSettings } from '../packages/server/src/demo/sites.ts';
import { portOf, startLink } from '../promises/support/link.ts';
import type { Link } from '../promises/support/link.ts';
import type { BrowserName } from './reader/browsers.ts';
import { startScreenReader } from './reader/screen-reader.ts';
import type { ScreenReader } from './reader/screen-reader.ts';

/** All that the journeys of one browser play with. */
export interface Stage {
  readonly reader: ScreenReader;
  /** The office's page as the citizen reaches it, over a way that can break. */
  readonly link: Link;
  /** The same under other names, for which the browser has kept nothing yet. */
  readonly fresh: string;
  readonly untouched: string;
  /** The same server without that way, for everybody else. */
  readonly url: string;
  /** Kovács Anna at her desk. */
  readonly operator: Operator;
  /** The conversation that she has with the citizen. */
  conversation?: Owned;
  /** An office that is closed today; she looks in. */
  readonly closed: { readonly url: string; readonly operator: Operator };
  stop(): Promise<void>;
}

/** Closed for all the time in which anybody may run this, so that the transcript is the same on every day. */
const closure = {
  kind: 'CLOSED',
  from: '2000-01-01T00:00',
  to: '3000-01-01T00:00',
  reason: { hu: 'testületi ülés', 'hu-easy': 'most nem dolgozunk', en: 'a council meeting', de: 'eine Sitzung' },
};

const elsewhere = (url: string): string => url.replace('localhost', '127.0.0.1');
const furtherOff = (url: string): string => url.replace('localhost', 'masutt.localhost');

export async function openStage(browser: BrowserName): Promise<Stage> {
  const ends: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const ports: number[] = [];
    const link = await startLink(ports);
    ends.push(() => link.close());
    const open = await createProduct({
      sites: siteSettings.map((site) => ({ ...site, origins: [link.url, elsewhere(link.url), furtherOff(link.url)] })),
    });
    ends.push(() => open.dispose());
    const closed = await createProduct({ office: { hours: { ...hours, exceptions: [closure] } } });
    ends.push(() => closed.dispose());
    ports.push(portOf(open.url));
    const started = startScreenReader(browser);
    ends.push(async () => (await started.catch(() => undefined))?.stop());
    await Promise.all([open.start(), closed.start(), started]);
    const [operator, late] = await Promise.all([open, closed].map(atDesk));
    ends.push(async () => void (await Promise.all([operator!.close(), late!.close()])));
    return {
      reader: await started,
      link,
      fresh: elsewhere(link.url),
      untouched: furtherOff(link.url),
      url: open.url,
      operator: operator!,
      closed: { url: closed.url, operator: late! },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function atDesk(product: Product): Promise<Operator> {
  const { cookie } = await firstLogIn(product, 'kovacs.anna@budaors.example');
  return takeDesk(product.url, cookie);
}
