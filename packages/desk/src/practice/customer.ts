import type { Preference } from '@segit-a-hivatal/contract';

/**
 * What a trainee may do that is hard on a customer. `jargon` a word of offices · `long` a sentence too long for whoever
 * reads it · `hurry` to be quick · `interrupts` writing while they write · `guesses` finishing their sentence · `case`
 * something about their own case · `asks-data` wanting their personal data · `sight` what only those who see can follow ·
 * `call` wanting to speak with somebody who does not · `cold` telling somebody angry to be otherwise.
 */
export type SlipKind =
  'jargon' | 'long' | 'hurry' | 'interrupts' | 'guesses' | 'case' | 'asks-data' | 'sight' | 'call' | 'cold';

/** A scripted customer: data, one file each, played by `play.ts`. How to add one: docs/operators-handbook.hu.md. */
export interface Customer {
  readonly key: string;
  /** As the desk shows it. An invented one. */
  readonly name: string;
  /** What is practised with them, on the card that one chooses from. */
  readonly practises: string;
  /** The topic's key in the knowledge base: what suggestions are found by. */
  readonly topic: string;
  readonly preferences: readonly Preference[];
  readonly pace: Pace;
  readonly patience: Patience;
  /** What they ask, one thing after the other. */
  readonly questions: readonly [Question, ...Question[]];
  /** What they write, once, when a trainee does that; `{word}` is the word that they did not understand. */
  readonly answersTo: Partial<Readonly<Record<SlipKind, string>>>;
  /** When all is answered; then they go. */
  readonly thanks: string;
}

export interface Question {
  /** A message each, before they wait for an answer. */
  readonly says: readonly [string, ...string[]];
  /** What they want to know, in the words of the feedback: „hol kell bejelenteni a kutyát”. */
  readonly wants: string;
  /**
   * What an answer is known by: of each of these groups one beginning of a word must have been written. Accents and case
   * do not matter.
   */
  readonly hears: readonly (readonly string[])[];
  /** When an answer did not say it: one each time, and then they go on to the next question. */
  readonly again: readonly string[];
  /** What could have been written, in the words of the feedback. */
  readonly example: string;
  /**
   * `case`: it is about their own case, and the right answer leads to the office. `feelings`: they want to be heard,
   * nothing else. Otherwise it is about something that everybody may know.
   */
  readonly about?: 'case' | 'feelings';
}

export interface Pace {
  /** What a character takes, and a comma besides, at which they stop to think; ms. */
  readonly characterMs: number;
  readonly commaMs: number;
  /** What they write is seen while they write it. */
  readonly realTimeText: boolean;
}

export interface Patience {
  /** Without an answer for so long they write this: the shortest time first. */
  readonly reminders: readonly { readonly afterMs: number; readonly says: string }[];
  /** And then they go. */
  readonly leavesAfterMs: number;
  readonly leavesWith: string;
}
