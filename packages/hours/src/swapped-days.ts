import type { SwappedYear } from './rules.ts';

/**
 * The swapped days of Hungary, from the minister's yearly decree. A year that is missing was not known when this version
 * was made: the office enters it (`HoursRules.swappedDays`), and is warned until then.
 */
export const SWAPPED_DAYS: { readonly version: string; readonly years: readonly SwappedYear[] } = {
  version: '2026-11-23',
  years: [
    {
      year: 2025,
      source: '11/2024. (IV. 8.) NGM rendelet a 2025. évi munkaszüneti napok körüli munkarendről',
      days: [
        { rest: '2025-05-02', worked: '2025-05-17' },
        { rest: '2025-10-24', worked: '2025-10-18' },
        { rest: '2025-12-24', worked: '2025-12-13' },
      ],
    },
    {
      year: 2026,
      source: '10/2025. (IV. 30.) NGM rendelet a 2026. évi munkaszüneti napok körüli munkarendről',
      days: [
        { rest: '2026-01-02', worked: '2026-01-10' },
        { rest: '2026-08-21', worked: '2026-08-08' },
        { rest: '2026-12-24', worked: '2026-12-12' },
      ],
    },
  ],
};

/** The swaps of a year: the office's own entry, else the table's; undefined where neither knows the year. */
export function swappedYear(overrides: readonly SwappedYear[], year: number): SwappedYear | undefined {
  const ofYear = (entry: SwappedYear): boolean => entry.year === year;
  return overrides.findLast(ofYear) ?? SWAPPED_DAYS.years.find(ofYear);
}
