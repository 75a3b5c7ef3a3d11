import type { AuditEntry, Erasures } from '../state/records.ts';
import { roleWord } from '../words/people.ts';
import { actionWords, erasedWords, outcomeWords, stepMoment } from '../words/records.ts';
import type { Cell, ReportTable } from './tables.ts';

const text = (words: string): Cell => ({ text: words, value: words });
const number = (count: number): Cell => ({ text: count.toLocaleString('hu'), value: count });
const named = (...names: string[]): ReportTable['columns'] => names.map((name) => ({ name }));

/** The staff's steps, one a row. */
export function auditTable(entries: readonly AuditEntry[]): ReportTable {
  return {
    ...{ id: 'naplo', title: 'A munkatársak lépései', empty: 'Nincs ilyen bejegyzés.' },
    columns: named('Mikor', 'Ki', 'Mit tett', 'Kimenetel', 'Azonosító'),
    rows: entries.map((entry) => ({
      name: stepMoment(String(entry.at)),
      cells: [
        text(entry.by ? `${entry.by.name}, ${roleWord[entry.by.role]}` : 'ismeretlen'),
        text(actionWords(entry.action)),
        text(outcomeWords(entry)),
        text(entry.subject ?? '–'),
      ],
      bar: null,
    })),
  };
}

/** What was erased: by kind, and by day. */
export function erasedTables({ erased }: Pick<Erasures, 'erased'>): readonly ReportTable[] {
  const kinds = [...new Set(erased.map(({ kind }) => kind))].map((kind) => {
    const rows = erased.filter((each) => each.kind === kind);
    return { kind, sum: rows.reduce((sum, { count }) => sum + count, 0), last: rows[0]!.day };
  });
  const most = Math.max(...kinds.map(({ sum }) => sum));
  return [
    {
      ...{ id: 'torlesek-fajta', title: 'Fajtánként', empty: 'Az elmúlt 90 napban semmit sem kellett törölni.' },
      columns: named('Mi', 'Mennyi', 'Utoljára'),
      rows: kinds
        .toSorted((one, other) => other.sum - one.sum)
        .map(({ kind, sum, last }) => ({
          name: erasedWords(kind),
          cells: [number(sum), text(last)],
          bar: sum / most,
        })),
    },
    {
      ...{ id: 'torlesek-nap', title: 'Naponként', empty: 'Az elmúlt 90 napban semmit sem kellett törölni.' },
      columns: named('Nap', 'Mi', 'Mennyi'),
      rows: erased.map(({ day, kind, count }) => ({
        name: day,
        cells: [text(erasedWords(kind)), number(count)],
        bar: null,
      })),
    },
  ];
}
