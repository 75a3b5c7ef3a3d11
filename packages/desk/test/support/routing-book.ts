import type { OperatorState, ResultOf } from '@segit-a-hivatal/contract';
import type { RoutingDocument } from '@segit-a-hivatal/contract/operations';
import { RequestError } from '@segit-a-hivatal/widget/client';

type Snapshot = ResultOf<typeof RoutingDocument>['routing'];
type Colleague = Snapshot['colleagues'][number];

const colleague = (id: string, name: string, more: Partial<Colleague> = {}): Colleague => ({
  ...{ id, name, role: 'OPERATOR', state: 'AVAILABLE', skills: [], languages: ['hu'], capacity: 6, load: 0 },
  ...more,
});

/** The routing as one desk sees it, in memory. What the real one decides is tested in packages/server. */
export class RoutingBook {
  snapshot: Snapshot = {
    ...{ state: 'BUSY', onShift: true, offers: [], meant: [], places: [] },
    colleagues: [
      colleague('anna', 'Kovács Anna', { state: 'BUSY', skills: ['okmany'], load: 2 }),
      colleague('gergo', 'Szabó Gergő', { languages: ['hu', 'de'], skills: ['ado', 'okmany'], load: 4 }),
      colleague('piroska', 'Varga Piroska', { state: 'BREAK', load: 6 }),
    ],
  };
  /** What was asked of it: `decline 1`, `move 1 {…}`. */
  readonly asked: string[] = [];
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  set(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    this.#changed();
  }

  offer(conversationId: string, seconds = 60): void {
    const until = new Date(Date.now() + seconds * 1000).toISOString();
    this.set({ offers: [...this.snapshot.offers, { conversationId, until }] });
  }

  /** Somebody else took it, or its citizen went. */
  withdraw(id: string): void {
    this.set({ offers: this.snapshot.offers.filter(({ conversationId }) => conversationId !== id) });
  }

  /** Its time is over: whoever let it pass is asked no more. */
  letPass(id: string): void {
    const offers = this.snapshot.offers.filter(({ conversationId }) => conversationId !== id);
    this.set({ offers, state: 'BUSY' });
  }

  execute(name: string, { conversationId, state, target }: Record<string, unknown>): unknown {
    switch (name) {
      case 'SetOperatorState':
        this.set({ state: state as OperatorState, offers: state === 'AVAILABLE' ? this.snapshot.offers : [] });
        return { setOperatorState: true };
      case 'DeclineConversation':
        this.asked.push(`decline ${String(conversationId)}`);
        this.withdraw(String(conversationId));
        return { declineConversation: true };
      case 'MoveConversation':
        this.asked.push(`move ${String(conversationId)} ${JSON.stringify(target)}`);
        return { moveConversation: true };
      default:
        throw new RequestError({ code: 'UNKNOWN_DOCUMENT' });
    }
  }
}
