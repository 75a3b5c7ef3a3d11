import type { LogInProblem } from './types.ts';

interface ProblemWords {
  /** What happened and what to do about it. */
  readonly text: string;
  /** The field that it is about. */
  readonly field?: 'email' | 'password' | 'new-password' | 'code';
  /** The log-in has to be begun anew. */
  readonly restart?: true;
}

const EXPIRED: ProblemWords = {
  text: 'Túl sok idő telt el a bejelentkezés közben. Jelentkezzen be újra.',
  restart: true,
};
const UNEXPECTED: ProblemWords = {
  text: 'Váratlan hiba történt. Próbálja újra; ha ismétlődik, szóljon a rendszergazdának.',
};

const WORDS: Readonly<Record<string, ProblemWords>> = {
  INVALID_EMAIL_OR_PASSWORD: {
    text: 'Az e-mail-cím vagy a jelszó nem helyes. Ellenőrizze mindkettőt, és próbálja újra.',
    field: 'email',
  },
  INVALID_EMAIL: { text: 'Ez nem e-mail-cím. Írja be teljes egészében, például: nev@hivatal.hu.', field: 'email' },
  INVALID_PASSWORD: { text: 'Ez a jelszó nem helyes. Írja be újra.', field: 'password' },
  PASSWORD_TOO_SHORT: { text: 'A jelszó túl rövid. Legalább 12 karakter kell.', field: 'new-password' },
  PASSWORD_TOO_LONG: { text: 'A jelszó túl hosszú. Legfeljebb 128 karakter lehet.', field: 'new-password' },
  PASSWORD_UNCHANGED: { text: 'Ez az egyszer használható jelszó. Adjon meg egy másikat.', field: 'new-password' },
  INVALID_CODE: {
    text: 'A kód nem helyes, lejárt vagy már felhasználta. Várja meg a következőt, és azt írja be.',
    field: 'code',
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { text: 'Túl sok hibás kód. Jelentkezzen be újra.', restart: true },
  TOTP_ALREADY_ENABLED: {
    text: 'Ehhez a fiókhoz már tartozik hitelesítő alkalmazás. Ha nem fér hozzá, kérjen újat egy koordinátortól.',
    restart: true,
  },
  INVALID_TWO_FACTOR_COOKIE: EXPIRED,
  UNAUTHORIZED: EXPIRED,
  UNREACHABLE: { text: 'A szerver most nem érhető el. Ellenőrizze a hálózatot, és próbálja újra.' },
  BAD_ORIGIN: { text: 'Ez az oldal nem a hivatalos címén nyílt meg. Nyissa meg a hivatalos címén.' },
};

export function problemWords({ code, retryAfterSeconds }: LogInProblem): ProblemWords {
  if (code === 'LOCKED_OUT')
    return { text: `Túl sok próbálkozás történt. Próbálja újra ${pause(retryAfterSeconds)} múlva.` };
  return WORDS[code] ?? UNEXPECTED;
}

function pause(seconds = 60): string {
  return seconds < 60 ? `${seconds} másodperc` : `${Math.ceil(seconds / 60)} perc`;
}
