import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { watchStatus, type SiteStatus } from '../../src/launcher/status.ts';

/** A server with a clock of its own, and a page whose clock is set by the test. */
class Clocks {
  readonly asked: RequestCache[] = [];
  readonly told: boolean[] = [];
  /** The server's open hours end here, by its clock. */
  closesAt = 0;
  /** What a kept answer is older than it says, ms. */
  age = 0;
  answers = true;
  #page = 0;
  readonly #real = { fetch: window.fetch, now: Date.now };

  constructor() {
    window.fetch = async (_input, init) => {
      this.asked.push(init?.cache ?? 'default');
      if (!this.answers) throw new TypeError('Failed to fetch');
      const now = this.server - (init?.cache === 'default' ? this.age : 0);
      const open = now < this.closesAt;
      const validUntil = new Date(open ? this.closesAt : now + 3_600_000).toISOString();
      return new Response(JSON.stringify({ open, hours: { validUntil } }), { headers: { 'x-segit-now': String(now) } });
    };
    Date.now = () => this.#real.now() + this.#page;
  }

  get server(): number {
    return this.#real.now() + 86_400_000;
  }

  /** Sets the page's clock forward or back, or lets its machine have slept. */
  set(ms: number): void {
    this.#page += ms;
  }

  restore(): void {
    window.fetch = this.#real.fetch;
    Date.now = this.#real.now;
  }
}

describe('the status of a page that nobody has touched', () => {
  let clocks: Clocks;
  let stop: () => void;
  const start = (): void => {
    stop = watchStatus('https://x.example', 'budaors', ({ open }: SiteStatus) => clocks.told.push(open));
  };
  beforeEach(() => (clocks = new Clocks()));
  afterEach(() => {
    stop();
    clocks.restore();
  });

  for (const [name, off] of [
    ['a day slow', 0],
    ['a year fast', 366 * 86_400_000],
  ] as const) {
    it(`changes within 1 s of the boundary by the server's clock, where the page's is ${name}`, async () => {
      clocks.set(off);
      clocks.closesAt = clocks.server + 1500;
      start();
      await waitUntil(() => clocks.told.at(-1) === false, 'closed', { timeout: 4000 });
      const late = clocks.server - clocks.closesAt;
      expect(late).to.be.within(0, 1000);
    });
  }

  it('is not led astray by an answer that the browser has kept for a while', async () => {
    clocks.age = 50_000;
    clocks.closesAt = clocks.server + 1500;
    start();
    await waitUntil(() => clocks.told.at(-1) === false, 'closed', { timeout: 4000 });
    expect(clocks.server - clocks.closesAt).to.be.within(0, 1000);
    expect(clocks.asked[0]).to.equal('default');
  });

  it('is asked once while nothing changes', async () => {
    clocks.closesAt = clocks.server + 3_600_000;
    start();
    await aTimeout(1200);
    expect(clocks.asked).to.deep.equal(['default']);
  });

  it('is asked again when somebody comes back to the page, and no more once it is gone', async () => {
    clocks.closesAt = clocks.server + 3_600_000;
    start();
    await waitUntil(() => clocks.told.length === 1);
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    await waitUntil(() => clocks.told.length === 2);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => clocks.told.length === 3);
    stop();
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    await aTimeout(50);
    expect(clocks.asked).to.have.lengthOf(3);
  });

  it('says nothing where it cannot be learnt', async () => {
    clocks.answers = false;
    start();
    await waitUntil(() => clocks.asked.length === 1);
    await aTimeout(50);
    expect(clocks.told).to.deep.equal([]);
  });
});
