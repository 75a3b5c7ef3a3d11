import { labelledSet, measure, secondSet } from './measure.ts';

/** `npm run --silent detect:measure`: how the detector does on each labelled set, with its worst misses. */
const share = (value: number): string => `${(value * 100).toFixed(2)} %`;
for (const [name, set] of [
  ['first set', labelledSet()],
  ['second set', secondSet()],
] as const) {
  const { sentences, recall, recallOfAll, precision, misses } = measure(set);
  const lines = [
    `${name}: ${sentences} sentences`,
    `recall ${share(recall)} of identifiers with right check digits, ${share(recallOfAll)} of all marks`,
    `precision ${share(precision)}`,
    misses.length === 0 ? 'no misses' : `${misses.length} misses; the worst:`,
    ...misses.slice(0, 5).map(({ why, kind, part, sentence }) => `- ${why}: ${kind} „${part}” in „${sentence}”`),
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
