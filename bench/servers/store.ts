import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newRecord, rules } from '../../packages/server/src/domain/conversations/index.ts';
import { clock, timers } from '../../packages/server/src/runtime.ts';
import { openSqliteStore } from '../../packages/server/src/store/sqlite/index.ts';

/** The product's store with the product's rules, for the servers that it is measured against: the same durability. */
export async function openBenchStore() {
  const file = join(mkdtempSync(join(tmpdir(), 'segit-bench-')), 'bench.sqlite');
  const store = await openSqliteStore({ file, clock, timers, onReset: () => undefined, onError: console.error });

  async function begin(): Promise<string> {
    const identity = { id: randomUUID(), siteKey: 'budaors', sessionId: randomUUID() };
    const record = newRecord(
      { ...identity, language: 'hu', nickname: null, preferences: [], chosenTopic: null },
      clock.now(),
    );
    const begun = await store.begin(record, randomUUID(), [{ kind: 'state', state: 'WAITING', party: 'CITIZEN' }]);
    sessions.set(begun.id, begun.sessionId);
    return begun.id;
  }
  const sessions = new Map<string, string>();

  async function append(id: string, clientMessageId: string, text: string): Promise<number> {
    const actor = { kind: 'citizen', sessionId: sessions.get(id) ?? '', siteKey: 'budaors' } as const;
    const decision = rules.send(actor, null, { clientMessageId, text, language: 'hu' });
    const done = await store.decide(id, { sender: 'citizen', clientMessageId }, decision);
    if (done?.outcome.kind !== 'stored') throw new Error('not stored');
    return done.outcome.seq;
  }
  return { begin, append };
}
