import { msg, str } from '@lit/localize';

export const staysText = (): string =>
  msg(
    'Amit ide beír, nem megy el erről a gépről: a hivatal sem látja. A kitöltött űrlapot Ön menti el, és Ön adja be.',
  );
export const savedText = (): string =>
  msg('A kitöltött űrlap elmentve a letöltések közé. Közös gépen a beadás után törölje.');
export const failedText = (): string => msg('A kitöltött űrlapot nem sikerült elkészíteni. Amit beírt, megvan.');
export const missingText = (): string => msg('Ezt a mezőt ki kell tölteni.');
export const unwritableText = (letters: string): string => msg(str`Ez a jel nem írható az űrlapba: ${letters}`);
export const newsText = (): string => msg('Új üzenete jött a beszélgetésben.');
