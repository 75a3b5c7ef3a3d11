import { LIMITS, type Lease as LeaseAnswer } from '@segit-a-hivatal/contract';

/**
 * Keeps this desk's lease alive. Dispatches `change` when it lapses and when it is held again. It counts by its own
 * timer from the moment of asking, which is never later than the server's count: the operator is warned too early
 * rather than too late.
 */
export class Lease extends EventTarget {
  lapsed = false;
  private readonly renewLease: () => Promise<LeaseAnswer>;
  private beat = 0;
  private expiry = 0;

  constructor(renewLease: () => Promise<LeaseAnswer>) {
    super();
    this.renewLease = renewLease;
  }

  start(): void {
    this.stop();
    this.beat = window.setInterval(() => void this.renew(), LIMITS.leaseRenewMs);
    void this.renew();
  }

  stop(): void {
    window.clearInterval(this.beat);
    window.clearTimeout(this.expiry);
  }

  /** Now instead of at the next beat: after a reconnect each second counts. */
  async renew(): Promise<void> {
    const asked = performance.now();
    try {
      const { lifetimeMs } = await this.renewLease();
      window.clearTimeout(this.expiry);
      this.expiry = window.setTimeout(() => this.set(true), Math.max(0, lifetimeMs - (performance.now() - asked)));
      this.set(false);
    } catch {
      // The next beat tries again; if none succeeds in time, the expiry tells.
    }
  }

  private set(lapsed: boolean): void {
    if (this.lapsed === lapsed) return;
    this.lapsed = lapsed;
    this.dispatchEvent(new Event('change'));
  }
}
