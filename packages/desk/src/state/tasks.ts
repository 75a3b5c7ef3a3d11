import { LIMITS, type Me, type Task, type TaskState, type Topic } from '@segit-a-hivatal/contract';
import {
  ClaimTaskDocument,
  CreateTaskDocument,
  FinishTaskDocument,
  LeaveDeskDocument,
  NoteOnTaskDocument,
  ReleaseTaskDocument,
  RenewLeaseDocument,
  TasksDocument,
  TaskTopicsDocument,
  WithdrawTaskDocument,
} from '@segit-a-hivatal/contract/operations';
import type { ResultOf, TrustedDocument, VariablesOf } from '@segit-a-hivatal/contract';
import {
  RequestError,
  type ConnectionState,
  type Link,
  type Store,
  type Subscription,
} from '@segit-a-hivatal/widget/client';
import { Lease } from './lease.ts';
import { Library } from './library.ts';
import { ServerClock } from './server-clock.ts';

export interface TasksState {
  readonly me: Me;
  readonly connection: ConnectionState;
  /** The first snapshot has come. */
  readonly loaded: boolean;
  readonly tasks: readonly Task[];
  /** How many there are beyond these. */
  readonly more: number;
  readonly topics: readonly Topic[];
  /** What was written for tasks that are somebody else's by now, or have ended. */
  readonly unsent: readonly Unsent[];
}

/** A result that is half written, kept with what it was for. */
export interface Unsent {
  readonly id: string;
  readonly wanted: string;
  readonly text: string;
}

export type NewTask = VariablesOf<typeof CreateTaskDocument>['input'];

/** What came of a step. */
export type TaskOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-yours'; readonly by: string | null }
  | { readonly kind: 'ended'; readonly state: TaskState }
  /** The conversation that it was to be asked from is somebody else's. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed' };

type StepResult = ResultOf<typeof ClaimTaskDocument>['claimTask'];

/**
 * The tasks that this member of the staff may see. Dispatches `change` when the state is another one, and `session-ended`
 * when the server no longer knows the log-in. A teleworker's also keeps their lease: while it runs, what they claimed is
 * theirs alone. What is half written stays in the tab, through a reload and a new log-in.
 */
export class TaskDesk extends EventTarget {
  readonly clock: ServerClock;
  readonly me: Me;
  /** What those who prepare and those who answer send to citizens. */
  readonly library = new Library((document, variables) => this.execute(document, variables));
  private readonly store: Store;
  private readonly lease: Lease | null;
  private link: Link | null = null;
  private feed: Subscription | null = null;
  private snapshot: ResultOf<typeof TasksDocument>['tasks'] | null = null;
  private topics: readonly Topic[] = [];
  private cached: TasksState | null = null;

  constructor({ me, store, clock = new ServerClock() }: { me: Me; store: Store; clock?: ServerClock }) {
    super();
    this.me = me;
    this.store = store;
    this.clock = clock;
    this.lease =
      me.role === 'TELEWORKER' ? new Lease(async () => (await this.execute(RenewLeaseDocument, {})).renewLease) : null;
  }

  get state(): TasksState {
    return (this.cached ??= {
      me: this.me,
      connection: this.link?.state ?? 'idle',
      loaded: this.snapshot !== null,
      tasks: this.snapshot?.tasks ?? [],
      more: this.snapshot?.more ?? 0,
      topics: this.topics,
      unsent: this.snapshot ? this.findUnsent() : [],
    });
  }

  /** The topic's name. */
  topicName(key: string): string {
    return this.topics.find((topic) => topic.key === key)?.name ?? key;
  }

  connect(link: Link): void {
    this.disconnect();
    this.link = link;
    link.addEventListener('state', this.linkChanged);
    this.lease?.start();
    this.feed = link.subscribe(TasksDocument, () => ({}), {
      next: ({ tasks }) => {
        this.snapshot = tasks;
        this.clock.set(tasks.now);
        this.changed();
      },
      error: (error) => this.noticeEnd(error),
    });
    void this.loadTopics();
    this.changed();
  }

  disconnect(): void {
    this.feed?.stop();
    this.lease?.stop();
    this.link?.removeEventListener('state', this.linkChanged);
    this.link = null;
    this.changed();
  }

  /** A teleworker logs out: from now on it counts how long others wait for what is claimed. */
  async leave(): Promise<void> {
    if (this.lease) await this.execute(LeaveDeskDocument, {}).catch(() => {});
  }

  async create(input: NewTask): Promise<TaskOutcome> {
    try {
      const { createTask } = await this.execute(CreateTaskDocument, { input });
      return { kind: createTask.__typename === 'TaskCreated' ? 'done' : 'lost' };
    } catch {
      return { kind: 'failed' };
    }
  }

  claim(taskId: string): Promise<TaskOutcome> {
    return this.step(async () => (await this.execute(ClaimTaskDocument, { taskId })).claimTask);
  }

  async release(taskId: string): Promise<TaskOutcome> {
    const outcome = await this.step(async () => (await this.execute(ReleaseTaskDocument, { taskId })).releaseTask);
    if (outcome.kind === 'done') this.setDraft(taskId, '');
    return outcome;
  }

  note(taskId: string, noteId: string, text: string): Promise<TaskOutcome> {
    return this.step(async () => (await this.execute(NoteOnTaskDocument, { taskId, noteId, text })).noteOnTask);
  }

  async finish(taskId: string, result: string): Promise<TaskOutcome> {
    const outcome = await this.step(
      async () => (await this.execute(FinishTaskDocument, { taskId, result })).finishTask,
    );
    if (outcome.kind === 'done') this.setDraft(taskId, '');
    return outcome;
  }

  withdraw(taskId: string): Promise<TaskOutcome> {
    return this.step(async () => (await this.execute(WithdrawTaskDocument, { taskId })).withdrawTask);
  }

  draft(id: string): string {
    return this.store.read(DRAFT + id, isUnsent)?.text ?? '';
  }

  /** What is half written; empty: nothing is kept. */
  setDraft(id: string, text: string): void {
    const wanted = this.snapshot?.tasks.find((task) => task.id === id)?.wanted ?? '';
    if (text === '') this.store.remove(DRAFT + id);
    else this.store.write(DRAFT + id, { id, wanted, text } satisfies Unsent);
    this.changed();
  }

  private findUnsent(): readonly Unsent[] {
    const mine = (id: string): boolean =>
      this.snapshot!.tasks.some(
        (task) => task.id === id && task.state === 'CLAIMED' && task.claimedBy?.id === this.me.id,
      );
    const kept = this.store.keys(DRAFT).flatMap((key) => this.store.read(key, isUnsent) ?? []);
    return kept.filter(({ id }) => !mine(id));
  }

  private async step(act: () => Promise<StepResult>): Promise<TaskOutcome> {
    try {
      const result = await act();
      if (result.__typename === 'TaskNotYours') return { kind: 'not-yours', by: result.by?.name ?? null };
      if (result.__typename === 'TaskEnded') return { kind: 'ended', state: result.state };
      return { kind: 'done' };
    } catch {
      return { kind: 'failed' };
    }
  }

  private async execute<Result, Variables>(
    document: TrustedDocument<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    // Without a network a step fails at once: one that is done a while later, by itself, would surprise everybody.
    if (this.link?.state !== 'connected') throw new RequestError();
    try {
      return await this.link.execute(document, variables);
    } catch (error) {
      this.noticeEnd(error);
      throw error;
    }
  }

  private noticeEnd(error: unknown): void {
    if (error instanceof RequestError && error.code === 'UNAUTHENTICATED')
      this.dispatchEvent(new Event('session-ended'));
  }

  private async loadTopics(): Promise<void> {
    while (this.link && this.topics.length === 0) {
      try {
        this.topics = (await this.link.execute(TaskTopicsDocument, {})).topics;
        this.changed();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, LIMITS.leaseRenewMs));
      }
    }
  }

  private linkChanged = (): void => {
    if (this.link?.state === 'connected') void this.lease?.renew();
    this.changed();
  };

  private changed = (): void => {
    this.cached = null;
    this.dispatchEvent(new Event('change'));
  };
}

const DRAFT = 'task-draft:';

function isUnsent(value: unknown): value is Unsent {
  const found = value as Partial<Unsent> | null;
  return [found?.id, found?.wanted, found?.text].every((each) => typeof each === 'string');
}
