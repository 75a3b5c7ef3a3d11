import { LIMITS, type ResultOf } from '@segit-a-hivatal/contract';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  DeskDocument,
  RenewLeaseDocument,
  ReturnConversationDocument,
} from '@segit-a-hivatal/contract/operations';
import { ConversationClient, createStore, Transport, type TransportOptions } from '../../../src/exports/client.ts';
import type { Tab } from './browser.node.ts';
import { until } from './wait.node.ts';

/** A member of the staff at a desk, with the parts that the desk is made of. */
export class OperatorClient {
  readonly transport: Transport;
  readonly #tab: Tab;
  readonly #name: string;
  #waiting: ResultOf<typeof DeskDocument>['desk']['waiting'] = [];
  #fence = 0;
  readonly #lease: NodeJS.Timeout;
  conversation: ConversationClient | null = null;

  constructor(server: string, tab: Tab, name: string, timing: TransportOptions['timing'] = {}) {
    this.#tab = tab;
    this.#name = name;
    this.transport = new Transport({ server, environment: tab.environment, timing });
    // A beat that is lost does no harm: the next comes long before the lease ends.
    const renew = (): void => void this.transport.execute(RenewLeaseDocument, {}).catch(() => {});
    this.#lease = setInterval(renew, LIMITS.leaseRenewMs);
    this.transport.subscribe(DeskDocument, () => ({}), {
      next: ({ desk }) => (this.#waiting = desk.waiting),
      error: (error) => {
        throw error;
      },
    });
  }

  async accept(): Promise<ConversationClient> {
    await until(() => this.#waiting.length > 0, 'somebody in the queue');
    const { acceptConversation: result } = await this.transport.execute(AcceptConversationDocument, {
      conversationId: this.#waiting[0]!.id,
    });
    if (result.__typename !== 'ConversationAccepted') throw new Error(result.__typename);
    const { id, epoch, fence } = result.conversation;
    this.#fence = fence;
    this.conversation = new ConversationClient({
      id,
      epoch,
      party: 'OPERATOR',
      operatorName: this.#name,
      store: createStore(this.#tab.environment, 'segit-desk:'),
      language: () => 'hu',
      fence: () => this.#fence,
    });
    this.conversation.connect(this.transport);
    return this.conversation;
  }

  async close(topic = 'telekado'): Promise<void> {
    const variables = { conversationId: this.conversation!.id, fence: this.#fence, topic };
    await this.transport.execute(CloseConversationDocument, variables);
  }

  async giveBack(): Promise<void> {
    const variables = { conversationId: this.conversation!.id, fence: this.#fence };
    await this.transport.execute(ReturnConversationDocument, variables);
  }

  dispose(): void {
    clearInterval(this.#lease);
    this.conversation?.dispose();
    this.transport.dispose();
  }
}
