import type { Figures, Group, Report } from '../state/reports.ts';
import {
  featureWords,
  groupName,
  missedWords,
  percent,
  questionWords,
  RESTING,
  seconds,
  TOO_FEW,
  waitColumns,
} from '../words/reports.ts';
import type { Field } from './csv.ts';

/** What is shown, and what is written into a file: „6 perc 40 mp”, and 400. */
export interface Cell {
  readonly text: string;
  readonly value: Field;
}

export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** How long its bar is, 0 to 1; null: it has none. */
  readonly bar: number | null;
}

/** A table of the report; with its bars it is the chart, too. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  /** With the unit that the file has. */
  readonly columns: readonly { readonly name: string; readonly unit?: string }[];
  readonly rows: readonly Row[];
  /** What is said where it has no row. */
  readonly empty: string;
}

export function tablesOf(report: Report): ReportTable[] {
  const all = figures('total', 'Összesen', 'Kik', [
    row('Minden megkeresés', report.total, null),
    row('Ebből beszélgetés (csevegés)', report.chats, null),
  ]);
  const by = report.by.map(({ by: feature, groups }) => {
    const { title, group } = featureWords[feature];
    // What is put together with all of it tells nothing apart.
    const shown = groups.some(({ key }) => key !== null) ? groups : [];
    const most = Math.max(...shown.map((each) => each.figures.contacts));
    const rowOf = (each: Group): Row => row(groupName(feature, each), each.figures, each.figures.contacts / most);
    return figures(feature.toLowerCase(), title, group, shown.map(rowOf));
  });
  return [all, ...by, survey(report), searches(report)];
}

const figures = (id: string, title: string, group: string, rows: readonly Row[]): ReportTable => ({
  ...{ id, title, rows, empty: RESTING },
  columns: [
    ...[group, 'Megkeresés', 'Beszéltünk velük', 'Feladták'].map((name) => ({ name })),
    ...waitColumns.map((name) => ({ name, unit: 'mp' })),
  ],
});

const row = (name: string, of: Figures, bar: number | null): Row => ({
  ...{ name, bar },
  cells: [
    ...[of.contacts, of.answered, of.abandoned].map(count),
    ...[of.waitMedian, of.waitP90, of.serviceMedian, of.serviceP90].map(time),
  ],
});

const count = (value: number): Cell => ({ text: String(value), value });
const time = (value: number | null): Cell =>
  value === null ? { text: TOO_FEW, value: '' } : { text: seconds(value), value };
const share = (value: number | null): Cell =>
  value === null ? { text: TOO_FEW, value: '' } : { text: percent(value), value: Math.round(value * 1000) / 10 };
const some = (value: number | null): Cell => (value === null ? { text: TOO_FEW, value: '' } : count(value));

function survey({ survey: results }: Report): ReportTable {
  return {
    ...{ id: 'survey', title: 'Elégedettség: kérdőív a beszélgetés után', empty: 'Senki sem válaszolt.' },
    columns: [
      ...['Kérdés', 'Válasz', 'Igen', 'Részben, talán', 'Nem'].map((name) => ({ name })),
      ...['Az igenek aránya', 'Legalább (95%)', 'Legfeljebb (95%)'].map((name) => ({ name, unit: '%' })),
    ],
    rows: results.map(({ question, answers, yes, partly, no, share: of, low, high }) => ({
      ...{ name: questionWords[question], bar: of },
      cells: [count(answers), some(yes), some(partly), some(no), share(of), share(low), share(high)],
    })),
  };
}

function searches({ searches: { all, asked }, fewest }: Report): ReportTable {
  const most = Math.max(...asked.map((each) => each.count));
  return {
    id: 'searches',
    title: `Keresések, amelyekre nincs válaszunk: összesen ${all}`,
    empty: `Nincs olyan, amit legalább ${fewest} alkalommal kerestek.`,
    columns: ['Mit kerestek', 'Hányszor', 'Mi történt'].map((name) => ({ name })),
    rows: asked.map(({ query, reason, count: times }) => ({
      ...{ name: query, bar: times / most },
      cells: [count(times), { text: missedWords[reason], value: missedWords[reason] }],
    })),
  };
}
