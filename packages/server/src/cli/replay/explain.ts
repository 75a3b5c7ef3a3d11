import { advance, emptyState } from '../../domain/routing/index.ts';
import type { Criterion, RoutingDecision, RoutingEvent, Wants, Why } from '../../domain/routing/index.ts';

const BEHIND: Record<Criterion, string> = {
  MATCH: 'who meets less of it',
  NOTHING_IN_HAND: 'who has somebody already',
  LOAD: 'who carries more',
  LONGEST_IDLE: 'who has been idle for less long',
  ID: 'who is equal, by the id',
};

const clock = (at: number): string => new Date(at).toISOString();
const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;
const list = (items: readonly string[]): string => items.join(', ');

function asked({ language, channel, needs, skills }: Wants): string {
  return list([language, channel === 'VIDEO' ? 'video' : 'chat', ...needs, ...skills.map((skill) => `topic ${skill}`)]);
}

function because({ met, unmet, candidates, instead, load, capacity, idleMs }: Why): string {
  const match = met.length > 0 ? `meets ${list(met)}` : unmet.length > 0 ? '' : 'nothing special was asked for';
  return [
    match,
    unmet.length > 0 ? `nobody better for ${list(unmet)}` : '',
    load > 0 ? `carried ${load} of ${capacity}` : `had nothing in hand for ${seconds(idleMs)}`,
    instead ? `before ${instead.operator}, ${BEHIND[instead.behindBy]} (${candidates} could)` : 'nobody else could',
  ]
    .filter(Boolean)
    .join('; ');
}

/** Each citizen's way, a line for each time that they got somebody, or ended without. */
export function explain(events: readonly RoutingEvent[]): string[] {
  const lines: string[] = [];
  let wants: (citizen: string) => Wants | undefined = () => undefined;
  const why = new Map<string, Why>();
  /** What happened since the citizen last got somebody. */
  const before = new Map<string, string[]>();
  const note = (citizen: string, text: string): void =>
    void before.set(citizen, [...(before.get(citizen) ?? []), text]);

  function line(at: number, citizen: string, text: string): void {
    const known = wants(citizen);
    const earlier = before.get(citizen) ?? [];
    const history = earlier.length > 0 ? ` Before: ${earlier.join('; ')}.` : '';
    lines.push(`${clock(at)} ${citizen} (${known ? asked(known) : ''}) ${text}.${history}`);
    before.delete(citizen);
  }

  function take(decision: RoutingDecision): void {
    switch (decision.type) {
      case 'offered':
        why.set(decision.citizen, decision.why);
        return;
      case 'offer-ended': {
        const how = { TIMED_OUT: 'did not answer', DECLINED: 'declined', WITHDRAWN: 'was asked no more' }[decision.how];
        return note(decision.citizen, `${decision.operator} ${how}`);
      }
      case 'widened':
        return note(decision.citizen, 'nobody present has the topic’s skills, so they are not asked for');
      case 'alternative':
        return note(
          decision.citizen,
          `nobody present can help, so a ${decision.alternative.toLowerCase()} was offered`,
        );
      case 'wish-lapsed':
        return note(decision.citizen, `${decision.operator}, who was named, cannot`);
      case 'requeued':
        return note(decision.citizen, `back at the head of the queue: ${decision.because}`);
      case 'assigned': {
        const reason = decision.by === 'OFFER' ? why.get(decision.citizen) : undefined;
        const told = reason ? because(reason) : 'picked by hand';
        const { at, citizen, operator, waitedMs } = decision;
        return line(at, citizen, `→ ${operator} after ${seconds(waitedMs)}: ${told}`);
      }
      case 'ended':
        // Who was helped has a line already.
        if (decision.how !== 'CLOSED') line(decision.at, decision.citizen, `→ ended: ${decision.how}`);
        before.delete(decision.citizen);
        return;
      case 'paused':
      case 'told':
      case 'ignored':
        return;
    }
  }

  let state = emptyState();
  for (const event of events) {
    const earlier = state;
    const stepped = advance(earlier, [event]);
    wants = (citizen) => (stepped.state.places.get(citizen) ?? earlier.places.get(citizen))?.wants;
    state = stepped.state;
    stepped.decisions.forEach(take);
  }
  for (const citizen of state.queue) line(state.at, citizen, '→ still waits');
  return lines;
}
