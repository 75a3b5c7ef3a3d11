import { readSettings } from '../store.ts';
import { cityOrigins, type Host } from './city.ts';
import { packed } from './parcel.ts';

/** The fragment of an application that keeps its own address there is left alone. */
const ROUTE = /^[/!]/;

/**
 * Whoever follows a link to another of the city's sites takes along what they set. The link has it in its fragment for as
 * long as it is followed; the page never sees another link than its own. Only settings: nothing that a person says of
 * themselves, nothing of a conversation.
 */
export function carryOn(host: Host): void {
  let origins: readonly string[] = [];
  void cityOrigins(host).then((known) => (origins = known));
  const follow = (event: Event): void => {
    if (!host.isConnected) return stop();
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    // What the page itself has done with it is none of ours.
    if (!link || event.defaultPrevented || link.origin === location.origin || !origins.includes(link.origin)) return;
    const fragment = link.hash.slice(1);
    const carried = ROUTE.test(fragment) ? null : packed(fragment, readSettings());
    if (carried === null) return;
    const address = link.getAttribute('href')!;
    link.hash = carried;
    setTimeout(() => link.setAttribute('href', address));
  };
  const stop = (): void => {
    for (const type of ['click', 'auxclick']) removeEventListener(type, follow);
  };
  for (const type of ['click', 'auxclick']) addEventListener(type, follow);
}
