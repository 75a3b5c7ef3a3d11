/**
 * The server's time, as far as this page can know it: waiting times of the same queue must agree at every desk, however
 * wrong a desk's own clock is. Between two readings the page's monotonic clock carries it on.
 */
export class ServerClock {
  private readonly monotonic: () => number;
  private offset: number;

  constructor(monotonic: () => number = () => performance.now()) {
    this.monotonic = monotonic;
    this.offset = Date.now() - monotonic();
  }

  /** The server has just said that it is `instant`. */
  set(instant: string): void {
    this.offset = Date.parse(instant) - this.monotonic();
  }

  now(): number {
    return this.monotonic() + this.offset;
  }

  /** How long ago an instant of the server's was; never negative. */
  since(instant: string): number {
    return Math.max(0, this.now() - Date.parse(instant));
  }
}
