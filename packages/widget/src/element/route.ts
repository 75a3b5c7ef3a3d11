import type { HelpDeskSnapshot } from '../state/index.ts';

/** The views of the panel. */
export type Route = 'start' | 'closed' | 'queue-full' | 'expired' | 'erased' | 'conversation';

/** What the person opened themselves, before any of these: until they go back. */
export type Aside = 'settings' | 'points' | 'knowledge';

/** Where the panel is. */
export type Place = Route | Aside;

/** A view beside the way to a chat. */
export type AsidePlace = Exclude<Place, 'start' | 'conversation'>;

/** What came out of the last step and is to be told before anything else: until the person goes on. */
export type Outcome = 'queue-full' | 'erased' | undefined;

/** Which view shows this. As long as it is not known whether the office is open, it may be: the start says if not. */
export function route({ conversation, expired, service }: HelpDeskSnapshot, outcome: Outcome): Route {
  if (conversation?.erased || outcome === 'erased') return 'erased';
  if (conversation) return 'conversation';
  if (expired) return 'expired';
  if (outcome) return outcome;
  return service && !service.open ? 'closed' : 'start';
}
