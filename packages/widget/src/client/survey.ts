import type { Store } from './store.ts';
import type { SurveyAnswers } from './types.ts';

/** What this browser keeps of the survey of its conversation, until that is let go; no answers: it is over. */
interface Kept {
  readonly id: string;
  readonly answers: SurveyAnswers | null;
}

const isKept = (value: unknown): value is Kept => {
  const { id, answers } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return typeof id === 'string' && typeof answers === 'object' && !Array.isArray(answers);
};

/** The survey of one conversation, in the storage that its tabs share. */
export function keptSurvey(store: Store, id: string) {
  const kept = store.read('survey', isKept);
  let now = kept?.id === id ? kept.answers : undefined;
  return {
    get state(): 'open' | 'kept' | 'done' {
      return now === undefined ? 'open' : now ? 'kept' : 'done';
    },
    get answers(): SurveyAnswers {
      return now ?? {};
    },
    keep(next: SurveyAnswers | null): void {
      now = next;
      store.write('survey', { id, answers: next });
    },
  };
}
