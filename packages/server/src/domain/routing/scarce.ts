import type { Draft } from './draft.ts';
import { able } from './matching.ts';
import type { Operator, Place, Waiting, Wants } from './model.ts';

/**
 * What only few can do, or what needs empty hands. Whoever needs it must not wait longer for that, so two rules lean
 * towards them, each for a limited time: nobody else is ever passed over for long.
 */
interface Scarce {
  has(operator: Operator): boolean;
  wanted(wants: Wants): boolean;
  /** How much room it takes. */
  needs(operator: Operator): number;
}

type Room = (operator: Operator) => number;

/** A video call, signing in one, and each language that only some of those who may be asked speak. */
export function scarceAmong({ policy }: Draft, receivers: readonly Operator[]): readonly Scarce[] {
  const spoken = [...new Set(receivers.flatMap(({ languages }) => languages))];
  const rare = spoken.filter((language) => receivers.some(({ languages }) => !languages.includes(language)));
  const video = ({ channels }: Operator): boolean => channels.includes('VIDEO');
  const signs = ({ needs }: { needs: Wants['needs'] }): boolean => needs.includes('SIGN_LANGUAGE');
  return [
    { has: video, wanted: ({ channel }) => channel === 'VIDEO', needs: ({ capacity }) => capacity },
    { has: (operator) => video(operator) && signs(operator), wanted: signs, needs: ({ capacity }) => capacity },
    ...rare.map((language) => ({
      has: ({ languages }: Operator) => languages.includes(language),
      wanted: (wants: Wants) => wants.language === language,
      needs: ({ capacity }: Operator) => Math.min(capacity, policy.weights.chat),
    })),
  ];
}

/**
 * The head start: the first who waits for each of them is kept an operator `headStartMs` before it is their turn. A video
 * call needs that time until somebody's hands are empty; behind chats that always fit it would wait for ever.
 */
export function headStarts(draft: Draft, receivers: readonly Operator[], scarce: readonly Scarce[]): Waiting[] {
  const waiting = draft.queue.flatMap((citizen) => {
    const place = draft.places.get(citizen);
    return place?.state === 'WAITING' ? [place] : [];
  });
  const servable = ({ wants, widened }: Place): boolean => receivers.some((each) => able(each, wants, widened));
  const turn = waiting.find((place) => place.requeued === null && servable(place))?.arrivedAt ?? draft.at;
  const firsts = scarce.flatMap(({ wanted }) => waiting.find(({ wants }) => wanted(wants)) ?? []);
  return [...new Set(firsts)].filter(({ arrivedAt }) => arrivedAt - draft.policy.headStartMs <= turn);
}

/**
 * The last room: somebody without such a need, whom others can help as well, leaves it alone for `keepFreeMs` of their
 * wait. It is the last empty hands for a video call, the last interpreter, the last room with who speaks German.
 *
 * @returns whether this citizen may be given to this operator now
 */
export function lastRoom(
  { at, policy }: Draft,
  receivers: readonly Operator[],
  scarce: readonly Scarce[],
  room: Room,
): (place: Place, operator: Operator) => boolean {
  return ({ wants, widened, arrivedAt, requeued }, operator) => {
    if (at - arrivedAt >= policy.keepFreeMs || requeued || wants.needs.length > 0) return true;
    if (scarce.some(({ wanted }) => wanted(wants))) return true;
    if (!receivers.some((other) => other !== operator && able(other, wants, widened))) return true;
    const after = (each: Operator): number => room(each) - (each === operator ? policy.weights.chat : 0);
    return scarce.every(
      ({ has, needs }) =>
        !has(operator) ||
        room(operator) < needs(operator) ||
        receivers.some((each) => has(each) && after(each) >= needs(each)),
    );
  };
}
