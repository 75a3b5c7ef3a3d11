import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question as somebody typed it, and the topic whose article answers it. */
export interface LabelledQuery {
  readonly topic: string;
  readonly query: string;
}

export const labelledQueries: readonly LabelledQuery[] = readFileSync(
  join(import.meta.dirname, 'labelled-queries.tsv'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [topic = '', query = ''] = line.split('\t');
    return { topic, query };
  });

/** The share of questions whose article is among the first `among`, and those that miss. */
export function judge(find: (query: string) => readonly string[], among: number) {
  const missed = labelledQueries.filter(({ topic, query }) => !find(query).slice(0, among).includes(topic));
  return { share: 1 - missed.length / labelledQueries.length, missed };
}
