import type { ArticleMove, ArticleRevision, ArticleSummary, ArticleText } from '../state/articles.ts';
import { dateWords, momentWords } from './hours.ts';

/** How an article stands after a step. */
export const stateWord: Record<ArticleRevision['step'], string> = {
  IMPORTED: 'Közzétéve',
  SAVED: 'Vázlat',
  SUBMITTED: 'Átnézésre vár',
  RETURNED: 'Javításra vár',
  APPROVED: 'Átnézve, közzétehető',
  PUBLISHED: 'Közzétéve',
  WITHDRAWN: 'Visszavonva',
};

/** What was done, in the list of versions. */
const stepWord: Record<ArticleRevision['step'], string> = {
  IMPORTED: 'a termékkel érkezett',
  SAVED: 'mentve',
  SUBMITTED: 'átnézésre küldve',
  RETURNED: 'javításra visszaküldve',
  APPROVED: 'átnézve, rendben',
  PUBLISHED: 'közzétéve',
  WITHDRAWN: 'visszavonva',
};

export const moveWord: Record<ArticleMove, string> = {
  SUBMITTED: 'Átnézésre küldöm',
  RETURNED: 'Javításra visszaküldöm',
  APPROVED: 'Átnéztem, rendben van',
  PUBLISHED: 'Közzéteszem',
  WITHDRAWN: 'Visszavonom: az ügyfelek ne lássák',
};

export const movedWord: Record<ArticleMove, string> = {
  SUBMITTED: 'Átnézésre vár. Más nézi át, nem az, aki írta.',
  RETURNED: 'Visszaküldve javításra.',
  APPROVED: 'Átnézve. Egy koordinátor teheti közzé.',
  PUBLISHED: 'Közzétéve: az ügyfelek mostantól ezt olvassák.',
  WITHDRAWN: 'Visszavonva: az ügyfelek nem látják.',
};

export const summaryWords = ({ revision, live, review, overdue }: ArticleSummary): string =>
  [
    stateWord[revision.step],
    live && stateWord[revision.step] !== 'Közzétéve' ? 'egy korábbi változata látható' : '',
    overdue ? `LEJÁRT a felülvizsgálata: ${dateWords(review)}` : `felülvizsgálat: ${dateWords(review)}`,
  ]
    .filter(Boolean)
    .join(' · ');

export const revisionWords = ({ number, at, by, step, note, restores }: ArticleRevision): string =>
  [
    `${number}. változat, ${momentWords(at)}: ${stepWord[step]}`,
    by ? `, ${by}` : '',
    restores ? ` (a ${restores}. változat szövege)` : '',
    note ? ` – „${note}”` : '',
  ].join('');

/** An article's whole text, as two versions of it are compared. */
export const wholeText = (text: ArticleText): string =>
  [
    `Cím: ${text.title}`,
    `Kérdés: ${text.question}`,
    `Ki intézi: ${text.responsible}`,
    `Felelőse: ${text.owner}`,
    `Felülvizsgálat: ${text.review}`,
    `Így is keresik: ${text.words.join(', ')}`,
    `Kapcsolódik: ${text.related.join(', ')}`,
    `Nyomtatványok: ${text.forms.join(', ')}`,
    `Hivatkozások: ${text.links.join(', ')}`,
    `Források: ${text.sources.join(', ')}`,
    '',
    text.body,
    '',
    'Könnyen érthetően:',
    text.easy,
  ].join('\n');
