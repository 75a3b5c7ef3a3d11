import type { Text } from './rules.ts';

/** Why the service answers at an instant, or does not. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: Text;
}

export type ReasonKind =
  'REGULAR_HOURS' | 'EXTRA_OPENING' | 'OUTSIDE_HOURS' | 'PUBLIC_HOLIDAY' | 'SWAPPED_REST_DAY' | 'CLOSURE';

export const REGULAR_HOURS: Reason = {
  kind: 'REGULAR_HOURS',
  text: { hu: 'szolgálati idő', 'hu-easy': 'most dolgozunk', en: 'service hours', de: 'Sprechzeit' },
};

export const OUTSIDE_HOURS: Reason = {
  kind: 'OUTSIDE_HOURS',
  text: {
    hu: 'szolgálati időn kívül',
    'hu-easy': 'most nem dolgozunk',
    en: 'outside service hours',
    de: 'außerhalb der Sprechzeiten',
  },
};

export const SWAPPED_REST_DAY: Reason = {
  kind: 'SWAPPED_REST_DAY',
  text: { hu: 'áthelyezett pihenőnap', 'hu-easy': 'pihenőnap', en: 'a swapped rest day', de: 'verlegter Ruhetag' },
};
