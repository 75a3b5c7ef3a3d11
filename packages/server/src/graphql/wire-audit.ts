import type { AuditEntry as Wire, Erased as WireErased } from '@segit-a-hivatal/contract/resolvers';
import type { AuditCursor, AuditEntry } from '../domain/audit/index.ts';
import { Fault } from '../domain/fault.ts';
import type { Erased } from '../domain/retention/index.ts';

/** How the audit log and what was erased are written on the wire. */

export const entry = ({ id, ...step }: AuditEntry): Wire => ({ ...step, cursor: `${step.at}:${id}` });

export function cursorOf(after: string | null): AuditCursor | null {
  if (after === null) return null;
  const [, at, id] = /^(\d{1,15}):([\w-]{1,64})$/.exec(after) ?? [];
  if (at === undefined || id === undefined) throw new Fault('BAD_INPUT', 'no place in the audit log');
  return { at: Number(at), id };
}

export const erased = ({ day, kind, count }: Erased): WireErased => ({
  day: new Date(day).toISOString().slice(0, 10),
  kind,
  count,
});
