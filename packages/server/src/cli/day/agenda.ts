/** What is to happen when; of one instant, in the order in which it was written down. A binary heap. */
export interface Agenda {
  now(): number;
  at(instant: number, act: () => void): void;
  /** Until nothing is left, or this instant. */
  run(until: number): void;
}

interface Item {
  readonly instant: number;
  readonly order: number;
  readonly act: () => void;
}

const sooner = (a: Item, b: Item): boolean => a.instant < b.instant || (a.instant === b.instant && a.order < b.order);

export function createAgenda(): Agenda {
  const heap: Item[] = [];
  let now = 0;
  let order = 0;

  function take(): Item | undefined {
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || first === last) return first;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      const [left, right] = [heap[child], heap[child + 1]];
      if (left && right && sooner(right, left)) child++;
      const smaller = heap[child];
      if (!smaller || !sooner(smaller, last)) break;
      heap[hole] = smaller;
      hole = child;
    }
    heap[hole] = last;
    return first;
  }

  return {
    now: () => now,
    at(instant, act) {
      const item = { instant: Math.max(now, Math.round(instant)), order: order++, act };
      let hole = heap.push(item) - 1;
      while (hole > 0) {
        const parent = (hole - 1) >> 1;
        const above = heap[parent];
        if (!above || !sooner(item, above)) break;
        heap[hole] = above;
        hole = parent;
      }
      heap[hole] = item;
    },
    run(until) {
      for (let item = take(); item && item.instant <= until; item = take()) {
        now = item.instant;
        item.act();
      }
    },
  };
}
