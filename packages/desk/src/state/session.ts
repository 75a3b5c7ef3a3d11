import type { Me } from '@segit-a-hivatal/contract';
import { RequestError, type Link, type Store } from '@segit-a-hivatal/widget/client';
import { problemWords } from '../log-in/problem-words.ts';
import type { LogInStep, StaffLogIn } from '../log-in/types.ts';
import { Desk } from './desk.ts';
import { HoursDesk } from './hours.ts';

export type Phase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'log-in'; readonly step: Exclude<LogInStep, { kind: 'in' }>; readonly reason: string }
  /** Logged in, with a role that receives no conversations. */
  | { readonly kind: 'no-conversations'; readonly me: Me }
  | { readonly kind: 'desk'; readonly me: Me; readonly desk: Desk; readonly hours: HoursDesk | null };

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
  private kept: { me: Me; desk: Desk; hours: HoursDesk | null } | null = null;

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
    if (me.role === 'TELEWORKER') return this.setPhase({ kind: 'no-conversations', me });
    const desk = this.kept?.desk ?? this.createDesk(me);
    const hours = this.kept ? this.kept.hours : this.createHours(me);
    this.kept = { me, desk, hours };
    this.link = this.parts.connect(this.sessionEnded);
    desk.connect(this.link);
    this.setPhase({ kind: 'desk', me, desk, hours });
  }

  /** @returns an explanation where it did not succeed */
  async logOut(): Promise<string | null> {
    if (this.phase.kind === 'desk') await this.phase.desk.leave();
    const outcome = await this.parts.logIn.logOut();
    if (outcome.kind === 'problem') return problemWords(outcome).text;
    this.endLink();
    this.forget();
    this.askToLogIn('');
    return null;
  }

  private createDesk(me: Me): Desk {
    const desk = new Desk({ me, store: this.parts.storeOf(me.id) });
    desk.addEventListener('session-ended', this.sessionEnded);
    return desk;
  }

  /** Only coordinators edit the hours. */
  private createHours(me: Me): HoursDesk | null {
    if (me.role !== 'COORDINATOR') return null;
    return new HoursDesk((document, variables) =>
      this.link ? this.link.execute(document, variables) : Promise.reject(new RequestError()),
    );
  }

  private sessionEnded = (): void => {
    if (this.phase.kind !== 'desk') return;
    this.phase.desk.disconnect();
    this.endLink();
    this.askToLogIn(EXPIRED);
  };

  private askToLogIn(reason: string): void {
    this.setPhase({ kind: 'log-in', step: { kind: 'credentials' }, reason });
  }

  /** What one person wrote is not for whoever sits down next. */
  private forget(): void {
    if (!this.kept) return;
    this.kept.desk.dispose();
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
