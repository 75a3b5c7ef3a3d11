import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { SendMessageDocument } from '@segit-a-hivatal/contract/operations';
import type { Page } from 'playwright-core';
import { connect } from '../../packages/server/test/support/wire-client.ts';
import type { Operator, Owned } from './operator.ts';

const TEXTS = [
  'Jó napot kívánok! Hogyan jelentsem be az új kutyámat, és mit vigyek magammal?',
  'Az ebet a jegyzőnél kell bejelenteni; a nyomtatvány itt van: https://budaors.hu/ebosszeiras.',
  'Köszönöm!',
  'Személyesen és e-Papíron is beadhatja. Hozza magával az oltási könyvet, és a saját személyi igazolványát is.',
];

/** Says in the conversation of this page as much as makes `messages`, in turns. */
export async function talkLong(page: Page, operator: Operator, owned: Owned, messages: number): Promise<void> {
  const url = new URL(page.url()).origin;
  const token = await page.evaluate<string>(
    `JSON.parse(localStorage.getItem(Object.keys(localStorage).find((key) => /^segit:\\w+:session$/.test(key))))`,
  );
  const citizen = connect(url, { token });
  for (let i = 0; i < messages; i++) {
    const text = `${i + 1}. ${TEXTS[i % TEXTS.length]}`;
    if (i % 2 === 1) await operator.answer(owned, text);
    else {
      const input = { conversationId: owned.id, clientMessageId: randomUUID(), text, language: 'hu' as const };
      const { sendMessage } = await citizen.run(SendMessageDocument, { input });
      assert.equal(sendMessage.__typename, 'MessageStored');
    }
  }
  await citizen.close();
}
