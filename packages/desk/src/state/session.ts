import type { Me, TrustedDocument } from '@segit-a-hivatal/contract';
import { RequestError, type Link, type Store } from '@segit-a-hivatal/widget/client';
import { problemWords } from '../log-in/problem-words.ts';
import type { LogInStep, StaffLogIn } from '../log-in/types.ts';
import { ArticleDesk } from './articles.ts';
import { Desk } from './desk.ts';
import { HoursDesk } from './hours.ts';
import { RecordsDesk } from './records.ts';
import { ReportsDesk } from './reports.ts';
import { TaskDesk } from './tasks.ts';

export type Phase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'log-in'; readonly step: Exclude<LogInStep, { kind: 'in' }>; readonly reason: string }
  | ({ readonly kind: 'in' } & Workplace);

/** What whoever is logged in works with; `views/views.ts` says who may open what. */
export interface Workplace {
  readonly me: Me;
  /** Null for the role that receives no conversations. */
  readonly desk: Desk | null;
  readonly tasks: TaskDesk;
  readonly articles: ArticleDesk;
  readonly hours: HoursDesk;
  readonly reports: ReportsDesk;
  readonly records: RecordsDesk;
}

/** A connection that can be ended. */
export type SessionLink = Link & { dispose(): void };

export interface SessionParts {
  readonly logIn: StaffLogIn;
  /** A new connection under the browser's cookie; calls `onForbidden` when the server refuses the session. */
  readonly connect: (onForbidden: () => void) => SessionLink;
  /** What this tab keeps for one member of the staff. */
  readonly storeOf: (staffId: string) => Store;
}

const EXPIRED = 'Lejárt a munkamenete. Jelentkezzen be újra: amit megkezdett, megmaradt.';

/** Who works here: from the log-in to the log-out, through sessions that end in between. Dispatches `change`. */
export class Session extends EventTarget {
  phase: Phase = { kind: 'starting' };
  private readonly parts: SessionParts;
  private link: SessionLink | null = null;
  /** Whose desk it was when the session ended, with what is half written. */
  private kept: Workplace | null = null;

  constructor(parts: SessionParts) {
    super();
    this.parts = parts;
  }

  async start(): Promise<void> {
    const found = await this.parts.logIn.current();
    if (found.kind === 'in') return this.enter(found.staff);
    if (found.kind === 'problem') return this.askToLogIn(problemWords(found).text);
    this.setPhase({ kind: 'log-in', step: found, reason: '' });
  }

  enter(me: Me): void {
    if (this.kept && this.kept.me.id !== me.id) this.forget();
    this.kept ??= {
      ...{ me, desk: this.createDesk(me), tasks: this.createTasks(me) },
      ...{ articles: new ArticleDesk(this.execute), hours: new HoursDesk(this.execute) },
      ...{ reports: new ReportsDesk(this.execute), records: new RecordsDesk(this.execute) },
    };
    this.link = this.parts.connect(this.sessionEnded);
    this.kept.desk?.connect(this.link);
    this.kept.tasks.connect(this.link);
    this.setPhase({ kind: 'in', ...this.kept });
  }

  /** @returns an explanation where it did not succeed */
  async logOut(): Promise<string | null> {
    if (this.phase.kind === 'in') await (this.phase.desk ?? this.phase.tasks).leave();
    const outcome = await this.parts.logIn.logOut();
    if (outcome.kind === 'problem') return problemWords(outcome).text;
    this.endLink();
    this.forget();
    this.askToLogIn('');
    return null;
  }

  /** Teleworkers receive no conversations. */
  private createDesk(me: Me): Desk | null {
    if (me.role === 'TELEWORKER') return null;
    const desk = new Desk({ me, store: this.parts.storeOf(me.id) });
    desk.addEventListener('session-ended', this.sessionEnded);
    return desk;
  }

  private createTasks(me: Me): TaskDesk {
    const tasks = new TaskDesk({ me, store: this.parts.storeOf(me.id) });
    tasks.addEventListener('session-ended', this.sessionEnded);
    return tasks;
  }

  /** Over the connection that there is when it is asked. */
  private execute = <R, V>(document: TrustedDocument<R, V>, variables: V): Promise<R> =>
    this.link ? this.link.execute(document, variables) : Promise.reject(new RequestError());

  private sessionEnded = (): void => {
    if (this.phase.kind !== 'in') return;
    this.phase.desk?.disconnect();
    this.phase.tasks.disconnect();
    this.endLink();
    this.askToLogIn(EXPIRED);
  };

  private askToLogIn(reason: string): void {
    this.setPhase({ kind: 'log-in', step: { kind: 'credentials' }, reason });
  }

  /** What one person wrote is not for whoever sits down next. */
  private forget(): void {
    if (!this.kept) return;
    this.kept.desk?.dispose();
    this.kept.tasks.disconnect();
    this.parts.storeOf(this.kept.me.id).wipe();
    this.kept = null;
  }

  private endLink(): void {
    this.link?.dispose();
    this.link = null;
  }

  private setPhase(phase: Phase): void {
    this.phase = phase;
    this.dispatchEvent(new Event('change'));
  }
}
