import type { Operator, Party } from '@segit-a-hivatal/contract';
import type { RttEdit } from '@segit-a-hivatal/contract/rtt';

/**
 * What goes over the bus: doorbells. Whoever hears `log` looks in the store; a lost one only delays. „Is writing” and
 * real-time text are carried themselves, because they are worth nothing a moment later and are kept nowhere
 * (docs/decisions/0013-real-time-text-on-the-bus.md).
 */
export type Signal =
  | { readonly kind: 'log'; readonly id: string; readonly seq: number }
  | {
      readonly kind: 'typing';
      readonly id: string;
      readonly party: Extract<Party, 'CITIZEN' | 'OPERATOR'>;
      readonly typing: boolean;
    }
  | RealTimeTextSignal
  | { readonly kind: 'desk' }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'hours' }
  | { readonly kind: 'knowledge' };

/** What somebody is writing. */
export interface RealTimeTextSignal {
  readonly kind: 'real-time-text';
  readonly id: string;
  /** That of the ownership under which it was written: whoever owns the conversation after it does not see it. */
  readonly fence: number;
  /** The operator who writes; null: the citizen does. */
  readonly author: Operator | null;
  readonly edit: RttEdit;
}

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
