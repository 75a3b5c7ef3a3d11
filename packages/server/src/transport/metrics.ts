import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What Prometheus reads at `/metrics`. No label ever holds an id or anything that a person wrote. */
export interface Metrics {
  readonly sockets: Gauge<'side'>;
  readonly operations: Counter<'operation' | 'outcome'>;
  readonly seconds: Histogram<'operation'>;
  readonly requeued: Counter;
  readonly closed: Counter<'code'>;
  readonly contentType: string;
  text(): Promise<string>;
  dispose(): void;
}

/** @param busHealthy whether the other processes can be heard now */
export function createMetrics(busHealthy: () => boolean): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const name = (rest: string): string => `segit_${rest}`;
  new Gauge({
    name: name('wake_ups_up'),
    help: 'Whether the other processes can be heard',
    registers,
    collect() {
      this.set(busHealthy() ? 1 : 0);
    },
  });
  return {
    sockets: new Gauge({ name: name('sockets'), help: 'Open WebSockets', labelNames: ['side'], registers }),
    operations: new Counter({
      name: name('operations_total'),
      help: 'Operations by document and outcome',
      labelNames: ['operation', 'outcome'],
      registers,
    }),
    seconds: new Histogram({
      name: name('operation_seconds'),
      help: 'Time to answer an operation',
      labelNames: ['operation'],
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    }),
    requeued: new Counter({
      name: name('requeued_total'),
      help: 'Conversations of lost operators given back',
      registers,
    }),
    closed: new Counter({
      name: name('sockets_closed_total'),
      help: 'Closed WebSockets by code',
      labelNames: ['code'],
      registers,
    }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
    dispose: () => registry.clear(),
  };
}
