import type {
  HoursPreview,
  HoursQuestion,
  HoursRevision as WireRevision,
  HoursRules as WireRules,
  HoursRulesInput,
  HoursText,
  HoursWarning,
  OfficeHours,
  PublicHoliday,
} from '@segit-a-hivatal/contract/resolvers';
import { dateOf, dayOf, SWAPPED_DAYS } from '@segit-a-hivatal/hours';
import type { HoursRules, Question, SwappedYear, Text } from '@segit-a-hivatal/hours';
import type { HoursRevision, Preview, ServiceHours, Warning } from '../domain/hours/index.ts';
import type { Services } from './context.ts';

/** The rules of the hours between the domain's form and the wire's, which has no `hu-easy` and no missing fields. */

const toText = ({ 'hu-easy': huEasy, ...rest }: Text): HoursText => ({ ...rest, huEasy });
const fromText = ({ huEasy, ...rest }: HoursText): Text => ({ ...rest, 'hu-easy': huEasy });

type Lists<T> = { readonly [K in 'sites' | 'channels' | 'points']?: T };
const listOf = <T>(list: readonly T[] | null | undefined): T[] | null => (list ? [...list] : null);

const toYear = ({ year, source, days }: SwappedYear) => ({ year, source, days: [...days] });

function toRules(rules: HoursRules): WireRules {
  return {
    ...rules,
    schedules: rules.schedules.map(({ sites, channels, points, windows }) => ({
      ...{ sites: listOf(sites), channels: listOf(channels), points: listOf(points) },
      windows: windows.map(({ days, from, to }) => ({ days: [...days], from, to })),
    })),
    exceptions: rules.exceptions.map(({ kind, from, to, reason, sites, channels, points }) => ({
      ...{ kind, from, to, reason: toText(reason) },
      ...{ sites: listOf(sites), channels: listOf(channels), points: listOf(points) },
    })),
    swappedDays: rules.swappedDays.map(toYear),
    holidays: {
      add: rules.holidays.add.map(({ date, name }) => ({ date, name: toText(name) })),
      remove: [...rules.holidays.remove],
    },
  };
}

/** As an office would write it in its settings: it is checked like them. */
export function rulesOf(input: HoursRulesInput): unknown {
  const scope = (lists: Lists<readonly string[] | null>) =>
    Object.fromEntries(
      (['sites', 'channels', 'points'] as const).flatMap((name) => (lists[name] ? [[name, lists[name]]] : [])),
    );
  return {
    ...input,
    schedules: input.schedules.map((schedule) => ({ ...scope(schedule), windows: schedule.windows })),
    exceptions: input.exceptions.map((exception) => ({
      ...scope(exception),
      ...{ kind: exception.kind, from: exception.from, to: exception.to, reason: fromText(exception.reason) },
    })),
    holidays: {
      add: input.holidays.add.map(({ date, name }) => ({ date, name: fromText(name) })),
      remove: input.holidays.remove,
    },
  };
}

export const revision = ({ number, at, by, note, takesBack }: HoursRevision): WireRevision => ({
  ...{ number, at, note, takesBack },
  by: by && by.name,
});

export function officeHours({ hours, office, sites, clock }: Services, newest: HoursRevision): OfficeHours {
  return {
    revision: revision(newest),
    rules: toRules(newest.rules),
    inForce: !hours.demonstration,
    sites: sites.all.map(({ key, name }) => ({ key, name })),
    points: office.points.map(({ key, name }) => ({ key, name })),
    knownYears: SWAPPED_DAYS.years.map(toYear),
    publicHolidays: holidaysFrom(hours, dateOf(dayOf(clock.now()))),
  };
}

/** Those of the calendar, uncorrected, to the end of the next year. */
function holidaysFrom({ holidaysIn }: ServiceHours, today: string): PublicHoliday[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((each) => holidaysIn(each))
    .filter(({ date }) => date >= today)
    .map(({ date, name }) => ({ date, name: name.hu }));
}

const question = ({ site, channel, point }: Question): HoursQuestion => ({ site, channel, point: point ?? null });

function warning(warning: Warning): HoursWarning {
  const { kind } = warning;
  if (kind === 'NO_SWAPPED_DAYS') return { kind, year: warning.year, date: null, through: null, questions: [] };
  const through = kind === 'CHANGED_DAYS' ? warning.through : null;
  return { kind, year: null, date: warning.date, through, questions: warning.questions.map(question) };
}

export const preview = ({ tables, warnings }: Preview): HoursPreview => ({
  tables: tables.map(({ questions, days }) => ({
    questions: questions.map(question),
    days: days.map(({ date, intervals, reasons, changed }) => ({
      ...{ date, changed, intervals: [...intervals] },
      reasons: reasons.map(({ kind, text }) => ({ reason: kind, text: text.hu })),
    })),
  })),
  warnings: warnings.map(warning),
});
