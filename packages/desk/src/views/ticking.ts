import type { ReactiveController, ReactiveControllerHost } from 'lit';

const INTERVAL_MS = 5_000;

/** Draws its host again now and then, for the words that say how long somebody has waited. */
export class Ticking implements ReactiveController {
  private timer = 0;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = window.setInterval(() => this.host.requestUpdate(), INTERVAL_MS);
  }

  hostDisconnected(): void {
    window.clearInterval(this.timer);
  }
}
