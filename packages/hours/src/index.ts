/** When the service answers: rules as data, answers for any instant. Pure: no clock, no input, no output. */
export { createHours, type Hours } from './hours.ts';
export { OUTSIDE_HOURS, REGULAR_HOURS, SWAPPED_REST_DAY, type Reason, type ReasonKind } from './reasons.ts';
export * from './rules.ts';
export { type Phase, type Status } from './status.ts';
export { SWAPPED_DAYS, swappedYear } from './swapped-days.ts';
export { HORIZON_DAYS, type Interval } from './timeline.ts';
export { dateOf, dayOf, weekdayOf, withOffset, ZONE } from './zone.ts';
