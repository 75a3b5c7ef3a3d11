import type { Announcer } from '@segit-a-hivatal/widget/a11y';
import type { Alerts } from '../alerts/alerts.ts';
import type { TaskDesk, TasksState } from '../state/tasks.ts';
import { namedTask } from '../words/tasks.ts';
import { taskNews } from './tasks.ts';
import type { News } from './types.ts';

export const TASK_CONNECTION_WORDS = {
  lost: 'A kapcsolat megszakadt. A feladatai Önnél maradnak, és amit ír, megmarad.',
  found: 'A kapcsolat helyreállt.',
} as const;

export const isLost = ({ connection }: TasksState): boolean =>
  connection === 'reconnecting' || connection === 'offline';

/** Everything that is said of the tasks, whatever view is shown: derived once from each change. */
export class TaskAttention {
  private readonly desk: TaskDesk;
  private readonly announcer: Announcer;
  private readonly alerts: Alerts;
  private before: TasksState;

  constructor(desk: TaskDesk, announcer: Announcer, alerts: Alerts) {
    this.desk = desk;
    this.announcer = announcer;
    this.alerts = alerts;
    this.before = desk.state;
    desk.addEventListener('change', this.observe);
  }

  dispose(): void {
    this.desk.removeEventListener('change', this.observe);
  }

  private observe = (): void => {
    const { desk, before } = this;
    const after = desk.state;
    this.before = after;
    const news = [
      ...this.connection(before, after),
      ...taskNews(before, after, (task) => namedTask(task, desk), desk.clock.now()),
    ];
    for (const { spoken, urgent } of news) this.announcer.say(spoken, { assertive: urgent === true });
    const attentive = document.visibilityState === 'visible' && document.hasFocus();
    for (const kind of new Set(news.flatMap(({ alert }) => alert ?? []))) this.alerts.call(kind, attentive);
  };

  /** Whoever answers hears of the connection from their conversations. */
  private connection(before: TasksState, after: TasksState): readonly News[] {
    if (after.me.role !== 'TELEWORKER' || isLost(before) === isLost(after)) return [];
    return isLost(after)
      ? [{ spoken: TASK_CONNECTION_WORDS.lost, urgent: true }]
      : [{ spoken: TASK_CONNECTION_WORDS.found }];
  }
}
