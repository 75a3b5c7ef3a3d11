import { LIMITS, type Me, type Task, type TaskState, type Topic } from '@segit-a-hivatal/contract';
import {
  ArticleDocument,
  ClaimTaskDocument,
  CreateTaskDocument,
  FinishTaskDocument,
  LeaveDeskDocument,
  NoteOnTaskDocument,
  PreviewArticleDocument,
  ReleaseTaskDocument,
  RenewLeaseDocument,
  SendBackTaskDocument,
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
import { articleText } from '../words/article-text.ts';
import { Lease } from './lease.ts';
import { Library } from './library.ts';
import { ServerClock } from './server-clock.ts';
import { TaskDrafts, type Attached, type Unsent } from './task-drafts.ts';

export type { Attached, TaskDocument, Unsent } from './task-drafts.ts';

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

export type NewTask = VariablesOf<typeof CreateTaskDocument>['input'];

/** What came of a step. */
export type TaskOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-yours'; readonly by: string | null }
  | { readonly kind: 'ended'; readonly state: TaskState }
  /** The document that was to be handed in was withdrawn, or has a newer version. */
  | { readonly kind: 'document-gone' }
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
  readonly library = new Library(
    (document, variables) => this.execute(document, variables),
    (document, variables) => this.link?.execute(document, variables) ?? Promise.reject(new RequestError()),
  );
  private readonly drafts: TaskDrafts;
  private readonly lease: Lease | null;
  private link: Link | null = null;
  private feed: Subscription | null = null;
  private snapshot: ResultOf<typeof TasksDocument>['tasks'] | null = null;
  private topics: readonly Topic[] = [];
  private cached: TasksState | null = null;

  constructor({ me, store, clock = new ServerClock() }: { me: Me; store: Store; clock?: ServerClock }) {
    super();
    this.me = me;
    this.drafts = new TaskDrafts(store);
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
    if (outcome.kind === 'done') this.forgetDraft(taskId);
    return outcome;
  }

  note(taskId: string, noteId: string, text: string): Promise<TaskOutcome> {
    return this.step(async () => (await this.execute(NoteOnTaskDocument, { taskId, noteId, text })).noteOnTask);
  }

  /** Hands in the text, and what is attached. */
  async finish(task: Task, text: string): Promise<TaskOutcome> {
    const { document, articleNumber } = this.attached(task);
    const handedIn = {
      taskId: task.id,
      result: text.trim() === '' ? null : text,
      document: document && { id: document.id, version: document.version },
      articleNumber,
    };
    const outcome = await this.step(async () => (await this.execute(FinishTaskDocument, handedIn)).finishTask);
    if (outcome.kind === 'done') this.forgetDraft(task.id);
    return outcome;
  }

  sendBack(taskId: string, noteId: string, text: string): Promise<TaskOutcome> {
    return this.step(async () => (await this.execute(SendBackTaskDocument, { taskId, noteId, text })).sendBackTask);
  }

  withdraw(taskId: string): Promise<TaskOutcome> {
    return this.step(async () => (await this.execute(WithdrawTaskDocument, { taskId })).withdrawTask);
  }

  /** What is half written. */
  draft(task: Task): string {
    return this.drafts.text(task);
  }

  setDraft(task: Task, text: string): void {
    this.drafts.write(task, text);
    this.changed();
  }

  attached(task: Task): Attached {
    return this.drafts.attached(task);
  }

  attach(task: Task, attached: Partial<Attached>): void {
    this.drafts.attach(task.id, attached, task);
    this.changed();
  }

  forgetDraft(id: string): void {
    this.drafts.forget(id);
    this.changed();
  }

  /**
   * Takes the newest revision of the article of the task's topic and language for its text, whether it is published or not.
   * False: there is none, or the server does not answer.
   */
  async takeArticle(task: Task): Promise<boolean> {
    try {
      const key = { topic: task.topic, language: task.language };
      const { article } = await this.execute(ArticleDocument, key);
      const asCitizensSeeIt = { ...key, text: article.text, easy: false };
      const { previewArticle } = await this.execute(PreviewArticleDocument, asCitizensSeeIt);
      this.drafts.write(task, articleText(previewArticle));
      this.attach(task, { articleNumber: article.summary.revision.number });
      return true;
    } catch {
      return false;
    }
  }

  private findUnsent(): readonly Unsent[] {
    const mine = (id: string): boolean =>
      this.snapshot!.tasks.some(
        (task) => task.id === id && task.state === 'CLAIMED' && task.claimedBy?.id === this.me.id,
      );
    return this.drafts.all().filter(({ id }) => !mine(id));
  }

  private async step(act: () => Promise<StepResult>): Promise<TaskOutcome> {
    try {
      const result = await act();
      if (result.__typename === 'TaskNotYours') return { kind: 'not-yours', by: result.by?.name ?? null };
      if (result.__typename === 'TaskEnded') return { kind: 'ended', state: result.state };
      if (result.__typename === 'DocumentUnavailable') return { kind: 'document-gone' };
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
