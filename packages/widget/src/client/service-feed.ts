import type { ResultOf } from '@segit-a-hivatal/contract';
import { ServiceStatusDocument } from '@segit-a-hivatal/contract/operations';
import { Transport, type TransportOptions } from './transport.ts';

export interface ServiceFeed {
  /** @param shared the conversation's socket, if there is one */
  hear(shared: Transport | null): void;
  stop(): void;
}

/**
 * Whether the service answers, as it changes. Heard in the tab that leads: over the conversation's socket where there is
 * one, otherwise over one of its own, as a visitor.
 */
export function serviceFeed(
  site: string,
  visitor: TransportOptions,
  onService: (service: ResultOf<typeof ServiceStatusDocument>['serviceStatus']) => void,
): ServiceFeed {
  let own: Transport | null = null;
  let link: Transport | null = null;
  let unsubscribe: (() => void) | null = null;
  const stop = (): void => {
    unsubscribe?.();
    own?.dispose();
    own = link = unsubscribe = null;
  };
  return {
    hear(shared) {
      if (link && link === (shared ?? own)) return;
      stop();
      link = shared ?? (own = new Transport({ ...visitor, visitor: true }));
      unsubscribe = link.subscribe(ServiceStatusDocument, () => ({ site }), {
        next: ({ serviceStatus }) => onService(serviceStatus),
        error: () => {},
      }).stop;
    },
    stop,
  };
}
