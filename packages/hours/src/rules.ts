/** How people reach the service. */
export const CHANNELS = ['CHAT', 'VIDEO', 'TELEPHONE', 'SMS'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The languages of what citizens read; `hu-easy` is easy-to-read Hungarian. */
export const VARIANTS = ['hu', 'hu-easy', 'en', 'de'] as const;
export type Variant = (typeof VARIANTS)[number];
export type Text = Readonly<Record<Variant, string>>;

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A Saturday on which people work, because a weekday became a rest day, is both a Saturday and this. */
export const WORKED_SATURDAY = 'WORKED_SATURDAY';
export type DayKind = Weekday | typeof WORKED_SATURDAY;

/** `2026-12-24` */
export type PlainDate = string;
/** `07:00`; as an end also `24:00` */
export type PlainTime = string;
/** `2026-12-24T07:00`, by the clock on the office's wall */
export type PlainDateTime = string;

/** [from, to) on each of the days. It does not run on public holidays and swapped rest days. */
export interface Window {
  readonly days: readonly DayKind[];
  readonly from: PlainTime;
  readonly to: PlainTime;
}

/** Whom a rule concerns: what is left out is not restricted, except that only rules with `points` concern points. */
export interface Scope {
  readonly sites?: readonly string[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
  readonly points?: readonly string[] | undefined;
}

/** The windows of a week. Of several schedules that match a question, the last one holds, alone. */
export interface Schedule extends Scope {
  readonly windows: readonly Window[];
}

/** A closure or an extra opening, [from, to), holidays or not. Of several that cover an instant, the last one holds. */
export interface Exception extends Scope {
  readonly kind: 'CLOSED' | 'OPEN';
  readonly from: PlainDateTime;
  readonly to: PlainDateTime;
  /** What citizens are told. */
  readonly reason: Text;
}

export interface Holiday {
  readonly date: PlainDate;
  readonly name: Text;
}

/** The public holidays of a year. */
export type HolidaysIn = (year: number) => readonly Holiday[];

/** A weekday on which nobody works, and the Saturday on which people work for it. */
export interface SwappedDay {
  readonly rest: PlainDate;
  readonly worked: PlainDate;
}

/** The swaps of a year, and the decree that says so. A year without swaps has an entry without days. */
export interface SwappedYear {
  readonly year: number;
  readonly source: string;
  readonly days: readonly SwappedDay[];
}

/** Everything that decides when the service answers, as plain data that the office edits. */
export interface HoursRules {
  readonly schedules: readonly Schedule[];
  readonly exceptions: readonly Exception[];
  /** Years that replace those of the table that comes with the product. */
  readonly swappedDays: readonly SwappedYear[];
  /** Corrections of the calendar of public holidays. */
  readonly holidays: { readonly add: readonly Holiday[]; readonly remove: readonly PlainDate[] };
  /** How long before its boundary an opening is „soon”. */
  readonly opensSoonMinutes: number;
  readonly closesSoonMinutes: number;
}

/** What is asked about: the service of a site over a channel, or a point in the city. */
export interface Question {
  readonly site: string;
  readonly channel: Channel;
  readonly point?: string | undefined;
}

export function concerns(scope: Scope, { site, channel, point }: Question): boolean {
  if (scope.sites && !scope.sites.includes(site)) return false;
  if (scope.channels && !scope.channels.includes(channel)) return false;
  return point === undefined ? scope.points === undefined : (scope.points?.includes(point) ?? false);
}

/** The schedule that holds for a question: the last that concerns it. */
export const scheduleFor = ({ schedules }: HoursRules, question: Question): Schedule | undefined =>
  schedules.findLast((schedule) => concerns(schedule, question));
