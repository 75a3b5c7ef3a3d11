import { msg, str } from '@lit/localize';
import type { Language, Party } from '@segit-a-hivatal/contract';
import { personalDataName } from '@segit-a-hivatal/contract/personal-data';
import type { Finding } from '@segit-a-hivatal/contract/personal-data';

/** What was found, in one or two sentences: what it is, and what becomes of it. */
export function warningText(findings: readonly Finding[], side: Party, language: Language): string {
  // The desk is Hungarian, whatever is spoken in it.
  const own = side === 'OPERATOR' ? 'hu' : language;
  const names = findings.flatMap(({ kind }) => (kind === 'phrase' ? [] : [personalDataName(kind, own)]));
  if (names.length === 0) {
    return msg('Ez egyedi ügynek tűnik. Egyedi ügyben keresse a hivatalt ügyfélfogadási időben.');
  }
  const named = [...new Set(names)].join(', ');
  const what = msg(str`Ez személyes adatnak tűnik: ${named}.`);
  const certain = findings.some(({ action }) => action === 'redact');
  if (side === 'OPERATOR') return certain ? `${what} ${msg('Ha így küldi, töröljük az üzenetből.')}` : what;
  return certain
    ? `${what} ${msg('Itt nincs rá szükség. Ha így küldi, töröljük az üzenetből.')}`
    : `${what} ${msg('Itt nincs rá szükség.')}`;
}

export const coveredText = (): string => msg('Az adatot kitakartuk. Az üzenet még nincs elküldve.');
