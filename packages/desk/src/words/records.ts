import type { AuditEntry } from '../state/records.ts';

/** What the staff can do, as the audit log names it; what has no words here is shown by its own name. */
const ACTIONS: Readonly<Record<string, string>> = {
  LOGGED_IN: 'Bejelentkezés',
  LOG_IN_FAILED: 'Sikertelen bejelentkezés',
  LOCKED_OUT: 'Fiók zárolása',
  LOGGED_OUT: 'Kijelentkezés',
  PASSWORD_CHANGED: 'Jelszó cseréje',
  SECOND_FACTOR_ENROLLED: 'Hitelesítő alkalmazás felvétele',
  SESSION_REVOKED: 'Munkamenet visszavonása',
  STAFF_CREATED: 'Munkatárs felvétele',
  STAFF_RESET: 'Munkatárs belépésének visszaállítása',
  acceptConversation: 'Beszélgetés fogadása',
  declineConversation: 'Ajánlat elhárítása',
  returnConversation: 'Beszélgetés visszaadása',
  transferConversation: 'Beszélgetés továbbadása',
  moveConversation: 'Beszélgetés áthelyezése',
  closeConversation: 'Beszélgetés lezárása',
  setOperatorState: 'Állapot váltása',
  leaveDesk: 'Távozás',
  claimCallback: 'Visszahívás átvétele',
  settleCallback: 'Visszahívás eredménye',
  createTask: 'Háttéranyag kérése',
  claimTask: 'Feladat elvállalása',
  releaseTask: 'Feladat visszaadása',
  noteOnTask: 'Megjegyzés feladathoz',
  finishTask: 'Feladat átadása',
  withdrawTask: 'Feladat visszavonása',
  saveDocument: 'Dokumentum mentése',
  withdrawDocument: 'Dokumentum visszavonása',
  openLibraryDocument: 'Dokumentum megnyitása a tárból',
  openDocument: 'Elküldött dokumentum megnyitása',
  sendDocument: 'Dokumentum küldése',
  saveArticle: 'Cikk mentése',
  moveArticle: 'Cikk léptetése (átnézés, közzététel)',
  saveHours: 'Nyitvatartás mentése',
  takeBackHours: 'Nyitvatartás visszavonása',
};

/** Why a step was not done. */
const REFUSED: Readonly<Record<string, string>> = {
  'not done': 'már nem volt mit tenni',
  AlreadyTaken: 'más gyorsabb volt',
  ConversationEnded: 'a beszélgetés már véget ért',
  OwnershipLost: 'a beszélgetés már nem nála volt',
  CallbackTaken: 'a hívás már másnál volt',
  CallbackOver: 'a hívás már lezárult',
  CallbackLost: 'a hívás már nem nála volt',
  TaskNotYours: 'a feladat nem nála volt',
  TaskEnded: 'a feladat már véget ért',
  DocumentOutdated: 'közben más is mentett',
  DocumentUnavailable: 'a dokumentum nem küldhető',
  DocumentWithdrawn: 'a dokumentumot visszavonták',
  AlternativeNeeded: 'hiányzott a szöveges változat',
  UploadGone: 'a feltöltött fájl már nem volt meg',
  FORBIDDEN: 'nincs hozzá joga',
  UNAUTHENTICATED: 'nem volt bejelentkezve',
  OUTDATED: 'közben más is mentett',
  CONFLICT: 'ellentmond egy korábbi lépésnek',
  NOT_FOUND: 'nincs ilyen',
  BAD_INPUT: 'hibás adat',
  BAD_TEXT: 'hibás szöveg',
  BAD_CURSOR: 'hibás hely',
  RATE_LIMITED: 'túl sok kérés',
  UNAVAILABLE: 'a szerver nem tudta elvégezni',
  INTERNAL: 'hiba a szerveren',
};

/** Steps that are themselves a refusal. */
const FAILED_STEPS = new Set(['LOG_IN_FAILED', 'LOCKED_OUT']);

const KINDS: Readonly<Record<string, string>> = {
  callbackNumbers: 'Telefonszámok',
  mailAddresses: 'E-mail-címek',
  conversations: 'Beszélgetések és üzenetek',
  callbacks: 'Visszahívások',
  tasks: 'Feladatok',
  sessions: 'Munkamenetek',
  routingSteps: 'Ajánlatok lépései',
  missedSearches: 'Sikertelen keresések',
  uploadsAndLinks: 'Feltöltések és hivatkozások',
  figures: 'Kimutatások adatai',
  audit: 'Napló bejegyzései',
};

export const actionWords = (action: string): string => ACTIONS[action] ?? action;

export const erasedWords = (kind: string): string => KINDS[kind] ?? kind;

/** Done, or refused and why. A refusal that has no words here is said by its code. */
export function outcomeWords({ action, outcome }: Pick<AuditEntry, 'action' | 'outcome'>): string {
  if (FAILED_STEPS.has(action)) return 'elutasítva';
  const why = REFUSED[outcome] ?? (/^[A-Z_]+$/.test(outcome) ? outcome : null);
  return why === null ? 'megtörtént' : `elutasítva: ${why}`;
}

const MOMENT = new Intl.DateTimeFormat('hu', { timeZone: 'Europe/Budapest', dateStyle: 'medium', timeStyle: 'medium' });
const SOON = new Intl.DateTimeFormat('hu', { timeZone: 'Europe/Budapest', dateStyle: 'medium', timeStyle: 'short' });

/** By the clock on the office's wall, to the second: of two steps one wants to know which came first. */
export const stepMoment = (at: string): string => MOMENT.format(Date.parse(at));

export const runMoment = (at: string): string => SOON.format(Date.parse(at));

/** How many entries there are, and whether there may be older ones. */
export function countedWords(count: number, more: boolean): string {
  if (count === 0) return 'Nincs ilyen bejegyzés.';
  return more ? `A legújabb ${count} bejegyzés; vannak régebbiek is.` : `${count} bejegyzés, régebbi nincs.`;
}
