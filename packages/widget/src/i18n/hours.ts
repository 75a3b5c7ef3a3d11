import type { HoursSentences, HoursStatus, Language } from '@segit-a-hivatal/contract';

/** The server's words for this reader. Easy ones exist in Hungarian alone; whoever reads another language gets its own. */
export function inWords({ sentences }: HoursStatus, language: Language, easy: boolean): HoursSentences {
  const own = sentences.filter((each) => each.language === language);
  return (own.find((each) => each.easy === easy) ?? own[0] ?? sentences[0])!;
}
