import type { Audit } from '../domain/audit/index.ts';
import type { Articles, Knowledge, MissedSearches } from '../domain/knowledge/index.ts';
import type { Clock } from '../domain/clock.ts';
import type { Callbacks } from '../domain/callbacks/index.ts';
import type { Actor, Conversations, RealTimeText } from '../domain/conversations/index.ts';
import type { Desk, HandingOn } from '../domain/desk/index.ts';
import { Fault } from '../domain/fault.ts';
import type { Documents } from '../domain/documents/index.ts';
import type { AnswerMails } from '../domain/mail/index.ts';
import type { OwnDataService } from '../domain/own-data/index.ts';
import type { Retention } from '../domain/retention/index.ts';
import type { Board, Book, ServiceHours } from '../domain/hours/index.ts';
import type { Reports } from '../domain/reports/index.ts';
import type { CitizenSession, Sessions } from '../domain/sessions/index.ts';
import type { Sites } from '../domain/sites/index.ts';
import type { StaffMember } from '../domain/staff/index.ts';
import type { Tasks } from '../domain/tasks/index.ts';
import type { Throttle } from './throttle.ts';
import type { OfficeData } from './office-data.ts';

/** Who calls. */
export type Viewer =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'citizen'; readonly session: CitizenSession }
  | { readonly kind: 'staff'; readonly staff: StaffMember; readonly sessionId: string };

/** The domain's services, as the resolvers know them. */
export interface Services {
  readonly conversations: Conversations;
  readonly realTimeText: RealTimeText;
  readonly callbacks: Callbacks;
  readonly answerMails: AnswerMails;
  readonly desk: Desk;
  readonly handingOn: HandingOn;
  readonly documents: Documents;
  readonly tasks: Tasks;
  readonly sessions: Sessions;
  readonly sites: Sites;
  readonly hours: ServiceHours;
  readonly hoursBook: Book;
  readonly hoursBoard: Board;
  readonly knowledge: Knowledge;
  readonly articles: Articles;
  readonly missedSearches: MissedSearches;
  readonly reports: Reports;
  readonly audit: Audit;
  readonly ownData: OwnDataService;
  readonly retention: Retention;
  /** For how many days what is kept. */
  readonly keptDays: { readonly conversationDays: number; readonly callbackDays: number; readonly mailDays: number };
  readonly clock: Clock;
  readonly office: OfficeData;
}

/** What each resolver is given. */
export interface Context {
  readonly viewer: Viewer;
  readonly services: Services;
  readonly throttle: Throttle;
  /** Counts against the limits: the citizen's session or the address. */
  readonly caller: string;
  /** The address, as limits count it, whoever calls from there. */
  readonly address: string;
}

export function citizenOf({ viewer }: Context): CitizenSession {
  if (viewer.kind !== 'citizen') throw new Fault('UNAUTHENTICATED', 'a citizen’s token is needed');
  return viewer.session;
}

export function staffOf({ viewer }: Context): StaffMember {
  if (viewer.kind !== 'staff') throw new Fault('UNAUTHENTICATED', 'a staff log-in is needed');
  return viewer.staff;
}

export function citizenActor(context: Context): Extract<Actor, { kind: 'citizen' }> {
  const { id, siteKey } = citizenOf(context);
  return { kind: 'citizen', sessionId: id, siteKey };
}

/** Either side of a conversation. */
export function actorOf(context: Context): Actor {
  return context.viewer.kind === 'staff' ? { kind: 'staff', ...staffOf(context) } : citizenActor(context);
}
