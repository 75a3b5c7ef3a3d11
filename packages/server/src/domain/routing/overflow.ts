import { put, say } from './draft.ts';
import type { Draft } from './draft.ts';
import { able, present } from './matching.ts';
import { DEFAULT_OVERFLOW } from '../sites/index.ts';
import type { OverflowStep } from '../sites/index.ts';
import type { Place, Policy } from './model.ts';

const stepsOf = (policy: Policy, { wants }: Place): readonly OverflowStep[] =>
  policy.overflow[wants.site] ?? DEFAULT_OVERFLOW;

/**
 * Whom nobody present can help: the site's steps, in order, each after its time. They keep their place meanwhile; a
 * callback or a message is the citizen's choice, never ours.
 */
export function overflow(draft: Draft): void {
  const here = [...draft.operators.values()].filter((operator) => present(operator, draft.at));
  for (const citizen of draft.queue) {
    let place = draft.places.get(citizen);
    if (place?.state !== 'WAITING') continue;
    const served = (): boolean => here.some((operator) => place && able(operator, place.wants, place.widened));
    if (served()) {
      if (place.unservedSince !== null) put(draft, { ...place, unservedSince: null });
      continue;
    }
    const since = place.unservedSince ?? draft.at;
    place = { ...place, unservedSince: since };
    const steps = stepsOf(draft.policy, place);
    for (let step = steps[place.overflowed]; step; step = steps[place.overflowed]) {
      if (draft.at < since + step.afterMs || served()) break;
      place = { ...place, overflowed: place.overflowed + 1 };
      if (step.step === 'WIDEN_SKILLS') {
        if (place.widened || place.wants.skills.length === 0) continue;
        place = { ...place, widened: true };
        say(draft, { type: 'widened', citizen });
      } else {
        place = { ...place, alternatives: [...place.alternatives, step.step] };
        say(draft, { type: 'alternative', citizen, alternative: step.step });
      }
    }
    put(draft, served() ? { ...place, unservedSince: null } : place);
  }
}

/** When the next step is due for somebody whom nobody can help. */
export function nextOverflow(policy: Policy, place: Place): number | null {
  const step = stepsOf(policy, place)[place.overflowed];
  return place.unservedSince === null || !step ? null : place.unservedSince + step.afterMs;
}
