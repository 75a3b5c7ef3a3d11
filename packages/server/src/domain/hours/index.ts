import type { Hours } from './types.ts';

export type { Hours, Window } from './types.ts';
export { weeklyHours, type WeeklyWindow } from './weekly.ts';

/** A demonstration answers at any hour, and says so. */
export const alwaysOpen: Hours = { demonstration: true, at: () => ({ open: true, window: null }) };
