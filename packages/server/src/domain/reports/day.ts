import { plainDate } from '@segit-a-hivatal/contract';
import { comingAt } from './facts.ts';

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** NaN: it is no day. */
export const noonOf = (day: string): number => (plainDate(day) === null ? NaN : Date.parse(`${day}T12:00:00Z`));

/** The midnight by the clock on the wall, which is never changed at that hour. */
export function beginOf(noon: number): number {
  const { day } = comingAt(noon);
  const midnight = noon - 12 * HOUR_MS;
  return [2, 1].map((east) => midnight - east * HOUR_MS).find((at) => comingAt(at).day === day) ?? midnight;
}

/** From its first instant to that of the next day; null: it is no day. */
export function instantsOf(day: string): { readonly from: number; readonly before: number } | null {
  const noon = noonOf(day);
  return Number.isNaN(noon) ? null : { from: beginOf(noon), before: beginOf(noon + DAY_MS) };
}
