import { LIMITS, type Lease as LeaseAnswer } from '@segit-a-hivatal/contract';

/**
 * Keeps this desk's lease alive. Dispatches `change` when it lapses and when it is held again. It counts by its own
 * timer from the moment of asking, which is never later than the server's count: the operator is warned too early
 * rather than too late.
 */
export class Lease extends EventTarget {
  lapsed = false;
  private readonly renewLease: () => Promise<LeaseAnswer>;
  private running = false;
  private beat = 0;
  private expiry = 0;

  constructor(renewLease: () => Promise<LeaseAnswer>) {
    super();
    this.renewLease = renewLease;
  }

  start(): void {
    this.running = true;
    void this.renew();
  }

  stop(): void {
    this.running = false;
    window.clearTimeout(this.beat);
    window.clearTimeout(this.expiry);
  }

  /** Now instead of at the next beat: after a reconnect each second counts. */
  async renew(): Promise<void> {
    const asked = performance.now();
    try {
      const { lifetimeMs } = await this.renewLease();
      if (!this.running) return;
      window.clearTimeout(this.expiry);
      this.expiry = window.setTimeout(() => this.set(true), Math.max(0, lifetimeMs - (performance.now() - asked)));
      this.set(false);
    } catch {
      // The next beat tries again; if none succeeds in time, the expiry tells.
    }
    if (!this.running) return;
    // Begun by the answer and not by an interval: of a tab that has long been hidden, Chromium wakes timers that timers
    // began once a minute only, and the operator who looks something up in another tab would lose her citizens.
    window.clearTimeout(this.beat);
    this.beat = window.setTimeout(() => void this.renew(), LIMITS.leaseRenewMs);
  }

  private set(lapsed: boolean): void {
    if (this.lapsed === lapsed) return;
    this.lapsed = lapsed;
    this.dispatchEvent(new Event('change'));
  }
}
