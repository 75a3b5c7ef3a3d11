/**
 * The clock on the wall in Budapest, read without Temporal and without a time zone database: from the law (summer time
 * from the last Sunday of March to the last of October, 01:00 UTC).
 */
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const lastSundayOf = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
};

const switches = new Map<number, readonly [number, number]>();

export function offsetMinutes(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const known = switches.get(year) ?? ([lastSundayOf(year, 2), lastSundayOf(year, 9)] as const);
  switches.set(year, known);
  return instant >= known[0] && instant < known[1] ? 120 : 60;
}

/** What the wall clock reads: minutes since 1970-01-01 00:00 of its own time. */
export const wallMinute = (instant: number): number => instant / MINUTE + offsetMinutes(instant);

export const dateOfWall = (wall: number): string => new Date(wall * MINUTE).toISOString().slice(0, 10);

export { DAY, MINUTE };
