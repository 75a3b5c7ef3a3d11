import type { Me, Task, TaskNote } from '@segit-a-hivatal/contract';
import type { NewTask } from '../../src/state/tasks.ts';
import type { Sink } from '@segit-a-hivatal/widget/client';

const PETER: Me = { id: 'peter', name: 'Kis Péter', role: 'TELEWORKER' };
const ESZTER: Me = { id: 'eszter', name: 'Tóth Eszter', role: 'TELEWORKER' };
const ANNA: Me = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' };

/** The server knows what a document is. */
const HANDED_IN: NonNullable<Task['document']> = {
  ...{ id: 'd1', version: 1, title: 'Ebösszeírási adatlap', language: 'hu', kind: 'PDF' },
  ...{ bytes: 120_400, pages: 2, readable: true, fillable: false },
};

/** The tasks of an office in memory. What the server does with them is tested in packages/server and end to end. */
export class TaskBoard {
  readonly tasks = new Map<string, Task>();
  /** What was asked for here. */
  readonly created: Record<string, unknown>[] = [];
  /** The next step is not answered. */
  unreachable = false;
  /** Who does the steps that come over the wire. */
  me: Me = ESZTER;
  private readonly sinks = new Set<Sink<unknown>>();

  /** Somebody asks for something. */
  ask(id: string, more: Partial<Task> = {}): Task {
    const task: Task = {
      id,
      state: 'OPEN',
      wanted: 'Az ebösszeírás űrlapja,\nkitöltési segédlettel',
      topic: 'ebosszeiras',
      language: 'hu',
      createdAt: new Date(Date.now() - 5 * 60_000).toISOString(),
      dueAt: new Date(Date.now() + 40 * 60_000).toISOString(),
      askedBy: ANNA,
      claimedBy: null,
      stuck: false,
      notes: [],
      ...{ result: null, document: null, article: null },
      endedAt: null,
      conversationId: null,
      ...more,
    };
    return this.change(id, task);
  }

  change(id: string, change: Partial<Task>): Task {
    const task = { ...this.tasks.get(id), ...change } as Task;
    this.tasks.set(id, task);
    for (const sink of this.sinks) this.tell(sink);
    return task;
  }

  /** Another teleworker is faster. */
  takenBy(id: string, by: Me = PETER): Task {
    return this.change(id, { state: 'CLAIMED', claimedBy: by, stuck: false });
  }

  note(id: string, text: string, by: Me = ESZTER): Task {
    const note: TaskNote = { id: crypto.randomUUID(), by, at: new Date().toISOString(), text };
    return this.change(id, { notes: [...this.tasks.get(id)!.notes, note] });
  }

  finish(id: string, result: string | null, by: Me = ESZTER, document: Task['document'] = null): Task {
    return this.change(id, { state: 'DONE', claimedBy: by, result, document, endedAt: new Date().toISOString() });
  }

  withdraw(id: string): Task {
    return this.change(id, { state: 'WITHDRAWN', endedAt: new Date().toISOString() });
  }

  listen(sink: Sink<unknown>): () => void {
    this.sinks.add(sink);
    queueMicrotask(() => this.tell(sink));
    return () => void this.sinks.delete(sink);
  }

  execute(name: string, variables: Record<string, unknown>): unknown {
    if (this.unreachable) throw new Error('no answer');
    if (name === 'CreateTask') {
      const input = variables.input as Record<string, unknown>;
      this.created.push(input);
      const { wanted, topic, language, conversationId, requestId, dueInMinutes } = input as unknown as NewTask;
      const dueAt = new Date(Date.now() + dueInMinutes * 60_000).toISOString();
      const task = this.ask(requestId, { wanted, topic, language, conversationId: conversationId ?? null, dueAt });
      return { createTask: { __typename: 'TaskCreated', task } };
    }
    const { taskId = '', text = '' } = variables as Record<string, string>;
    const { result = null, document = null } = variables as { result?: string | null; document?: Task['document'] };
    const task = this.tasks.get(taskId)!;
    const theirs = task.state === 'CLAIMED' && task.claimedBy?.id !== this.me.id && !task.stuck;
    const refused = { __typename: 'TaskNotYours', taskId, by: task.claimedBy };
    const done = (after: Task) => ({ __typename: 'TaskStepDone', task: after });
    switch (name) {
      case 'ClaimTask':
        return { claimTask: theirs ? refused : done(this.takenBy(taskId, this.me)) };
      case 'ReleaseTask':
        return { releaseTask: theirs ? refused : done(this.change(taskId, { state: 'OPEN', claimedBy: null })) };
      case 'NoteOnTask':
        return { noteOnTask: done(this.note(taskId, text, this.me)) };
      case 'FinishTask':
        return {
          finishTask: theirs
            ? refused
            : done(this.finish(taskId, result, this.me, document && { ...HANDED_IN, ...document })),
        };
      case 'SendBackTask':
        this.note(taskId, text, this.me);
        return { sendBackTask: done(this.change(taskId, { state: 'CLAIMED', endedAt: null })) };
      default:
        return { withdrawTask: done(this.withdraw(taskId)) };
    }
  }

  /** What the teleworkers are not shown, the server leaves out. */
  private tell(sink: Sink<unknown>): void {
    const seen = [...this.tasks.values()].filter(
      ({ state, claimedBy, stuck }) =>
        this.me.role !== 'TELEWORKER' || state === 'OPEN' || stuck || claimedBy?.id === this.me.id,
    );
    sink.next({ tasks: { now: new Date().toISOString(), more: 0, tasks: seen } });
  }
}
