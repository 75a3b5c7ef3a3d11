import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  DeskDocument,
  RenewLeaseDocument,
  SendMessageDocument,
} from '@segit-a-hivatal/contract/operations';
import type { DeskSubscription } from '@segit-a-hivatal/contract/operations';
import { connect } from '../../packages/server/test/support/wire-client.ts';
import type { Wire } from '../../packages/server/test/support/wire-client.ts';

/** A conversation that an operator has, with the number under which they have it. */
export interface Owned {
  readonly id: string;
  readonly fence: number;
}

/** An operator at a socket of the desk, under the log-in that a browser would have; present until `close()`. */
export interface Operator {
  readonly wire: Wire;
  /** Somebody who waits, as soon as there is one. */
  waiting(): Promise<{ readonly id: string }>;
  /** Takes whoever waits. */
  accept(): Promise<Owned>;
  answer(conversation: Owned, text: string): Promise<void>;
  end(conversation: Owned): Promise<void>;
  close(): Promise<void>;
}

/** A lease lasts 30 s, and the desk's page renews it well before. */
const RENEW_MS = 8000;

export function takeDesk(url: string, cookie: string): Operator {
  const wire = connect(url, { cookie });
  let snapshot: DeskSubscription['desk'] | undefined;
  wire.listen(DeskDocument, {}, (data) => (snapshot = data.desk));
  const renewing = setInterval(() => void wire.run(RenewLeaseDocument, {}).catch(() => undefined), RENEW_MS);

  async function waiting(): Promise<{ readonly id: string }> {
    for (let i = 0; i < 400 && !snapshot?.waiting[0]; i++) await pause(50);
    assert.ok(snapshot?.waiting[0], 'somebody waits');
    return snapshot.waiting[0];
  }
  return {
    wire,
    waiting,
    async accept() {
      const { id } = await waiting();
      const { acceptConversation } = await wire.run(AcceptConversationDocument, { conversationId: id });
      assert.ok(acceptConversation.__typename === 'ConversationAccepted');
      return { id, fence: acceptConversation.conversation.fence };
    },
    async answer({ id, fence }, text) {
      const input = { conversationId: id, clientMessageId: randomUUID(), text, language: 'hu' as const, fence };
      const { sendMessage } = await wire.run(SendMessageDocument, { input });
      assert.equal(sendMessage.__typename, 'MessageStored');
    },
    async end({ id, fence }) {
      const { closeConversation } = await wire.run(CloseConversationDocument, {
        conversationId: id,
        fence,
        topic: 'egyeb',
      });
      assert.equal(closeConversation.__typename, 'OwnerStepDone');
    },
    async close() {
      clearInterval(renewing);
      await wire.close();
    },
  };
}
