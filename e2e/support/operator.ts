import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AcceptConversationDocument,
  CloseConversationDocument,
  DeskDocument,
  RenewLeaseDocument,
  SendMessageDocument,
  SendRealTimeTextDocument,
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
  /** Takes a message that was left. */
  acceptMessage(): Promise<Owned>;
  /** @param messageId under which it was shown while it was written */
  answer(conversation: Owned, text: string, messageId?: string): Promise<void>;
  /** Shows what is being written, as far as it is. */
  write(conversation: Owned, text: string, messageId: string): Promise<void>;
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

  async function first(of: 'waiting' | 'messages'): Promise<{ readonly id: string }> {
    for (let i = 0; i < 400 && !snapshot?.[of][0]; i++) await pause(50);
    assert.ok(snapshot?.[of][0], `there is one of ${of}`);
    return snapshot[of][0];
  }
  async function accept({ id }: { readonly id: string }): Promise<Owned> {
    const { acceptConversation } = await wire.run(AcceptConversationDocument, { conversationId: id });
    assert.ok(acceptConversation.__typename === 'ConversationAccepted');
    return { id, fence: acceptConversation.conversation.fence };
  }
  let edits = 0;
  return {
    wire,
    waiting: () => first('waiting'),
    accept: async () => accept(await first('waiting')),
    acceptMessage: async () => accept(await first('messages')),
    async answer({ id, fence }, text, clientMessageId = randomUUID()) {
      const input = { conversationId: id, clientMessageId, text, language: 'hu' as const, fence };
      const { sendMessage } = await wire.run(SendMessageDocument, { input });
      assert.equal(sendMessage.__typename, 'MessageStored');
    },
    async write({ id, fence }, text, messageId) {
      const whole = { event: 'RESET' as const, messageId, seq: edits++, actions: [{ insert: text, at: 0 }] };
      const { sendRealTimeText } = await wire.run(SendRealTimeTextDocument, {
        input: { conversationId: id, fence, ...whole },
      });
      assert.ok(sendRealTimeText, 'it was taken');
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
