import { AUDIT_PAGE, type AuditEntry } from '../../src/state/records.ts';

const ANNA = { id: 'anna', name: 'Kovács Anna', role: 'OPERATOR' } as const;
const entry = (n: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ cursor: `${n}`, at: '2026-11-24T08:30:00.000Z', by: ANNA, action: 'acceptConversation' },
  ...{ subject: 'b1a7c3d2-1111-4222-8333-444455556666', outcome: 'ConversationAccepted', ...more },
});

/** A page of the log and one entry more; what was erased on two days. */
export class RecordBook {
  readonly asked: Record<string, unknown>[] = [];
  readonly entries: readonly AuditEntry[] = [
    entry(0, { outcome: 'AlreadyTaken' }),
    entry(1, { by: null, action: 'LOG_IN_FAILED', subject: null, outcome: 'done' }),
    ...Array.from({ length: AUDIT_PAGE - 1 }, (_, n) => entry(n + 2)),
  ];
  readonly answers = {
    AuditFilters: () => ({ auditFilters: { people: [ANNA], actions: ['acceptConversation', 'somethingNew'] } }),
    AuditLog: (asked: Record<string, unknown>) => {
      this.asked.push(asked);
      const from = asked['after'] === null ? 0 : this.entries.findIndex(({ cursor }) => cursor === asked['after']) + 1;
      return { auditLog: this.entries.slice(from, from + AUDIT_PAGE) };
    },
    Erased: () => ({
      erased: [
        { day: '2026-11-24', kind: 'conversations', count: 3 },
        { day: '2026-11-23', kind: 'conversations', count: 4 },
        { day: '2026-11-23', kind: 'mailAddresses', count: 2 },
      ],
      nextErasure: '2026-11-24T09:05:00.000Z',
    }),
  };

  execute(name: keyof RecordBook['answers'], variables: Record<string, unknown>): unknown {
    return this.answers[name](variables);
  }
}
