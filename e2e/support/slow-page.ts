import type { Page } from 'playwright-core';

/** How many times slower than this machine the processor is that stands for a cheap phone. */
export const SLOWER = 4;

/** What something took: of the clock, and of the processor in the page's own thread, which no other program can prolong. */
export interface Cost {
  readonly ms: number;
  readonly cpuMs: number;
}

/** A page that is watched, perhaps with a slower processor. */
export interface Watched {
  /** What the page's thread works from here to the end of `act`, which says how long it took for whoever uses the page. */
  cost(act: () => Promise<number>): Promise<Cost>;
  slowDown(times: number): Promise<void>;
  /** The heap that is in use after a collection, MB. */
  heap(): Promise<number>;
}

export async function watch(page: Page): Promise<Watched> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  return {
    async cost(act) {
      const before = await worked();
      const ms = await act();
      return { ms, cpuMs: (await worked()) - before };
    },
    async slowDown(times) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
    },
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return usedSize / 1e6;
    },
  };
}

/**
 * How many ms pass from the click of `click` until `selector` is drawn, in whichever shadow root it is. Both are taken in
 * the page: what the driver takes does not count.
 */
export async function untilDrawn(page: Page, click: () => Promise<void>, selector: string): Promise<number> {
  await page.evaluate((wanted) => {
    const find = (root: Document | ShadowRoot): Element | null =>
      root.querySelector(wanted) ??
      [...root.querySelectorAll('*')].reduce<Element | null>(
        (found, { shadowRoot }) => found ?? (shadowRoot && find(shadowRoot)),
        null,
      );
    const begin = ({ timeStamp }: Event): void => {
      const done = (): unknown => Object.assign(globalThis, { drawn: performance.now() - timeStamp });
      // A task behind the frame that shows it.
      const look = (): unknown =>
        requestAnimationFrame(find(document)?.checkVisibility() ? () => setTimeout(done) : look);
      look();
    };
    Object.assign(globalThis, { drawn: 0 });
    addEventListener('click', begin, { capture: true, once: true });
  }, selector);
  await click();
  const handle = await page.waitForFunction('globalThis.drawn', undefined, { timeout: 60_000 });
  return (await handle.jsonValue()) as number;
}

/** How many ms pass from a key to the frame that shows what it changes. */
export async function untilKeyDrawn(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const begin = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(globalThis, { drawn: performance.now() - timeStamp })),
      );
    };
    Object.assign(globalThis, { drawn: 0 });
    addEventListener('keydown', begin, { capture: true, once: true });
  });
  await page.keyboard.press(key);
  const handle = await page.waitForFunction('globalThis.drawn', undefined, { timeout: 60_000 });
  return (await handle.jsonValue()) as number;
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};
