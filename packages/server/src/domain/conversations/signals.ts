import type { Party } from '@segit-a-hivatal/contract';

/**
 * What goes over the bus: doorbells, never content. Whoever hears `log` looks in the store; a lost one only delays.
 * Only „is writing” is carried itself, because it is worth nothing a moment later.
 */
export type Signal =
  | { readonly kind: 'log'; readonly id: string; readonly seq: number }
  | {
      readonly kind: 'typing';
      readonly id: string;
      readonly party: Extract<Party, 'CITIZEN' | 'OPERATOR'>;
      readonly typing: boolean;
    }
  | { readonly kind: 'desk' }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'hours' };

/** The wake-ups between the processes of the service, and within this one. */
export interface Bus {
  /** Never throws and never waits: a doorbell that cannot be rung is covered by polling. */
  publish(signal: Signal): void;
  /** Attached when it returns. */
  subscribe(listener: (signal: Signal) => void): () => void;
  /** Whether the other processes can be heard now, for the metrics: without it the polls still find everything. */
  healthy(): boolean;
  close(): Promise<void>;
}
