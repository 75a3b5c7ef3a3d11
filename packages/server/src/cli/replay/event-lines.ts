import { z } from 'zod';
import type { RoutingEvent, Snapshot } from '../../domain/routing/index.ts';

/** Recorded events as they come from a file: JSON, one to a line, or the list of one step as the store keeps it. */

const language = z.enum(['hu', 'en', 'de']);
const channel = z.enum(['CHAT', 'VIDEO']);
const need = z.enum(['WRITES_SLOWLY', 'DOES_NOT_SPEAK', 'USES_SCREEN_READER', 'EASY_LANGUAGE', 'SIGN_LANGUAGE']);
const state = z.enum(['AVAILABLE', 'BUSY', 'BREAK', 'AFTER_WORK', 'AWAY']);
const because = z.enum(['OPERATOR_LOST', 'RETURNED', 'TRANSFERRED', 'MOVED']);
const id = z.string().min(1).max(200);
const ms = z.int().nonnegative();
const at = ms;

const wants = z.strictObject({
  site: id,
  language,
  channel,
  needs: z.array(need),
  skills: z.array(id),
});
const profile = z.strictObject({
  id,
  role: z.enum(['OPERATOR', 'TELEWORKER', 'COORDINATOR']),
  skills: z.array(id),
  languages: z.array(language),
  channels: z.array(channel),
  needs: z.array(need),
  capacity: z.number().positive(),
  roster: z.array(z.strictObject({ from: ms, to: ms })).nullable(),
});
const target = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('QUEUE') }),
  z.strictObject({ to: z.literal('PERSON'), operator: id }),
  z.strictObject({ to: z.literal('SKILL'), skill: id }),
]);
const policy = z.strictObject({
  acceptMs: ms,
  restMs: ms,
  wishMs: ms,
  headStartMs: ms,
  keepFreeMs: ms,
  weights: z.strictObject({ chat: z.number().positive(), slow: z.number().positive() }),
  overflow: z.record(
    z.string(),
    z.array(z.strictObject({ step: z.enum(['WIDEN_SKILLS', 'CALLBACK', 'MESSAGE']), afterMs: ms })),
  ),
});

/** As the store wrote it: its lists are there, what is in them is its own. */
const snapshot = z.custom<Snapshot>((value) => {
  const { places, operators, services, queue } = (value ?? {}) as Partial<Record<keyof Snapshot, unknown>>;
  return [places, operators, services, queue].every(Array.isArray);
}, 'no state of the routing');

const both = { at, citizen: id, operator: id };
const eventSchema: z.ZodType<RoutingEvent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('policy'), at, policy }),
  z.strictObject({ type: z.literal('arrived'), at, citizen: id, wants }),
  z.strictObject({ type: z.literal('wants-changed'), at, citizen: id, wants }),
  z.strictObject({ type: z.literal('left'), at, citizen: id }),
  z.strictObject({ type: z.literal('chose'), at, citizen: id, alternative: z.enum(['CALLBACK', 'MESSAGE']) }),
  z.strictObject({ type: z.literal('operator'), at, profile, state }),
  z.strictObject({ type: z.literal('operator-state'), at, operator: id, state }),
  z.strictObject({ type: z.literal('operator-lost'), at, operator: id }),
  z.strictObject({ type: z.literal('accepted'), ...both }),
  z.strictObject({ type: z.literal('declined'), ...both }),
  z.strictObject({ type: z.literal('closed'), ...both }),
  z.strictObject({ type: z.literal('returned'), ...both, because: because.optional() }),
  z.strictObject({ type: z.literal('transferred'), ...both, target }),
  z.strictObject({ type: z.literal('moved'), at, citizen: id, by: id, target }),
  z.strictObject({ type: z.literal('tick'), at }),
  z.strictObject({ type: z.literal('restored'), at, snapshot }),
]);

/** A line that is no event; its message is one line that names it. */
export class BadLine extends Error {}

function eventOf(value: unknown, where: string): RoutingEvent {
  const result = eventSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.join('.');
  throw new BadLine(`${where} is no routing event: ${path ? `${path}: ` : ''}${issue?.message ?? 'it is invalid'}`);
}

/**
 * The clocks of several processes differ a little: an event may be earlier than the one before it, and counts as if it
 * were not.
 *
 * @throws BadLine
 */
export function readEvents(text: string): RoutingEvent[] {
  const events: RoutingEvent[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const where = `line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new BadLine(`${where} is not JSON`);
    }
    for (const each of Array.isArray(value) ? value : [value]) events.push(eventOf(each, where));
  });
  if (events.length === 0) throw new BadLine('no events');
  return events;
}
