import { createHours } from '@segit-a-hivatal/hours';
import type { Exception, HolidaysIn, Hours, HoursRules } from '@segit-a-hivatal/hours';

/** The hours that are in force in this process. */
export interface ServiceHours extends Hours {
  /** The service is always open, because it is a demonstration. */
  readonly demonstration: boolean;
  readonly holidaysIn: HolidaysIn;
  /** The rules as the office keeps them: in a demonstration, not all that is in force. */
  readonly kept: HoursRules;
  /** Other rules hold from now on: whoever asks gets the old answer or the new one, never one of both. */
  become(rules: HoursRules): void;
  /** Calls after other rules have come into force. */
  onChange(listener: () => void): () => void;
}

export const createServiceHours = (rules: HoursRules, holidaysIn: HolidaysIn): ServiceHours =>
  replaceable(rules, holidaysIn, false);

const AT_ANY_HOUR: Exception = {
  kind: 'OPEN',
  from: '2000-01-01T00:00',
  to: '3000-01-01T00:00',
  reason: {
    hu: 'ez bemutató, mindig elérhető',
    'hu-easy': 'ez csak bemutató',
    en: 'this is a demonstration, always open',
    de: 'dies ist eine Vorführung, immer geöffnet',
  },
};

/** A demonstration answers at any hour, and says so: one extra opening after all other words. */
export const createDemonstrationHours = (rules: HoursRules, holidaysIn: HolidaysIn): ServiceHours =>
  replaceable(rules, holidaysIn, true);

function replaceable(first: HoursRules, holidaysIn: HolidaysIn, demonstration: boolean): ServiceHours {
  const listeners = new Set<() => void>();
  const compile = (rules: HoursRules): Hours =>
    createHours(demonstration ? { ...rules, exceptions: [...rules.exceptions, AT_ANY_HOUR] } : rules, holidaysIn);
  let kept = first;
  let current = compile(first);
  return {
    demonstration,
    holidaysIn,
    get rules() {
      return current.rules;
    },
    get kept() {
      return kept;
    },
    statusAt: (question, instant) => current.statusAt(question, instant),
    intervals: (question, from, to) => current.intervals(question, from, to),
    wallDays: (question) => current.wallDays(question),
    become(rules) {
      current = compile(rules);
      kept = rules;
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
