import type { DeskConversation } from '@segit-a-hivatal/contract';
import type { Colleague, Place } from './routing.ts';
import type { DeskState } from './types.ts';

/** Where somebody is, as a coordinator sees it: what the store says, with what the routing adds to it. */
export interface Row {
  readonly conversation: DeskConversation;
  readonly place: Place | undefined;
  /** Who has it, or is asked to take it. */
  readonly operator: string | null;
  /** Its place in the order in which the queue goes; those with somebody come after all who wait. */
  readonly order: number;
}

/** What the rows can be sorted by. */
export const ORDERS = ['queue', 'site', 'wait'] as const;
export type Order = (typeof ORDERS)[number];

/** Everybody who waits, in the order of the queue, and then everybody who is talked to, the longest first. */
export function rowsOf({ waiting, holdings, others, routing, me }: DeskState): readonly Row[] {
  const mine = holdings
    .filter(({ standing }) => standing === 'owned')
    .map(({ conversation }) => ({ ...conversation, owner: me }));
  const active = [...mine, ...others].toSorted((a, b) => a.since.localeCompare(b.since));
  const places = new Map(routing.places.map((place) => [place.conversationId, place]));
  const names = new Map(routing.colleagues.map(({ id, name }) => [id, name]));
  return [...waiting, ...active].map((conversation, order) => {
    const place = places.get(conversation.id);
    // The routing may be a moment behind the store, which is right.
    const asked = conversation.state === 'WAITING' && place?.state === 'WAITING' ? place.operatorId : null;
    return {
      ...{ conversation, place, order },
      operator: conversation.owner?.name ?? (asked ? (names.get(asked) ?? asked) : null),
    };
  });
}

const VALUES: Record<Order, (row: Row) => string | number> = {
  queue: ({ order }) => order,
  site: ({ conversation }) => conversation.siteName,
  wait: ({ conversation }) => conversation.since,
};

/** Equal ones stay in the order of the queue. */
export function sorted(rows: readonly Row[], by: Order, descending: boolean): readonly Row[] {
  const value = VALUES[by];
  const compare = (a: Row, b: Row): number => {
    const [x, y] = [value(a), value(b)];
    return typeof x === 'number' || typeof y === 'number' ? Number(x) - Number(y) : x.localeCompare(y, 'hu');
  };
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

/** Whom a colleague has. */
export const citizensOf = (rows: readonly Row[], { id }: Colleague): readonly Row[] =>
  rows.filter(({ conversation }) => conversation.owner?.id === id);
