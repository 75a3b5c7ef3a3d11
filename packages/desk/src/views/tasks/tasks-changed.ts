import type { LitElement, ReactiveController } from 'lit';
import type { TaskDesk } from '../../state/tasks.ts';

/** Draws its host again when the tasks have changed. */
export class TasksChanged implements ReactiveController {
  private readonly host: LitElement;
  private readonly of: () => TaskDesk;
  private desk: TaskDesk | null = null;

  constructor(host: LitElement, of: () => TaskDesk) {
    this.host = host;
    this.of = of;
    host.addController(this);
  }

  hostUpdate(): void {
    const desk = this.of();
    if (desk === this.desk) return;
    this.hostDisconnected();
    this.desk = desk;
    desk.addEventListener('change', this.changed);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.desk?.removeEventListener('change', this.changed);
    this.desk = null;
  }

  private changed = (): void => this.host.requestUpdate();
}
