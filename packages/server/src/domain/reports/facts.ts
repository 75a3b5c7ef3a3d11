import type { Language, Preference, SurveyAnswer } from '@segit-a-hivatal/contract';
import { withOffset } from '@segit-a-hivatal/hours';

/**
 * What is kept of somebody's asking when it is over, for the reports: nobody's name, no word, and nothing that leads back
 * to the conversation or its citizen. It stays when the texts are erased.
 */
export interface Fact extends Coming {
  /** Random. A conversation knows it for as long as its topic is to be said; it knows no conversation. */
  readonly id: string;
  readonly site: string;
  readonly channel: FactChannel;
  readonly language: Language;
  readonly needs: readonly Preference[];
  /** What it was about: as its operator said at the end, before that as its citizen said. */
  readonly topic: string | null;
  /** Whether the service was open when they came. */
  readonly inHours: boolean;
  readonly ended: FactEnd;
  /** From the coming to the first answer or, where there was none, to the end. */
  readonly waitSeconds: number;
  /** From the first answer to the end; null: nobody answered. */
  readonly serviceSeconds: number | null;
}

/** When they came, by the clock on the office's wall; the minute would tell people apart. */
export interface Coming {
  /** `2026-11-24` */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
}

export type FactChannel = 'CHAT' | 'MESSAGE' | 'CALLBACK';

/**
 * `ANSWERED` somebody spoke with them · `ABANDONED` they left, or took it back, before · `CALLBACK` they left the queue to be
 * called · `UNREACHED` they did not answer the telephone · `EXPIRED` nobody called them in time.
 */
export type FactEnd = 'ANSWERED' | 'ABANDONED' | 'CALLBACK' | 'UNREACHED' | 'EXPIRED';

/** The questions after a conversation: whether it was of use, whether this was easy to use, whether one wants it again. */
export const SURVEY_QUESTIONS = ['useful', 'easy', 'again'] as const;
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number];
export type SurveyAnswers = { readonly [Question in SurveyQuestion]: SurveyAnswer | null };

/** Answers are counted, each by itself; no row is somebody's. */
export interface SurveyCount {
  readonly day: string;
  readonly site: string;
  readonly language: Language;
  /** Empty: none was said. */
  readonly topic: string;
  readonly question: SurveyQuestion;
  readonly answer: SurveyAnswer;
}

/** What is written for the reports, in the transaction of what happened. */
export type Recorded =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'topic'; readonly factId: string; readonly topic: string }
  | { readonly kind: 'answer'; readonly count: SurveyCount };

export function comingAt(instant: number): Coming {
  const wall = withOffset(instant);
  return { day: wall.slice(0, 10), hour: Number(wall.slice(11, 13)) };
}

/** Whole seconds; a clock that was set back makes nothing negative. */
export const secondsBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 1000));
