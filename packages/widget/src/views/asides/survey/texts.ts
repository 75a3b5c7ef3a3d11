import { msg } from '@lit/localize';
import type { SurveyAnswer } from '@segit-a-hivatal/contract';
import type { SurveyAnswers } from '../../../state/index.ts';

export type Question = keyof SurveyAnswers;
export const QUESTIONS: readonly Question[] = ['useful', 'easy', 'again'];
export const ANSWERS: readonly SurveyAnswer[] = ['YES', 'PARTLY', 'NO'];

export function questionText(question: Question): string {
  switch (question) {
    case 'useful':
      return msg('Hasznos volt a beszélgetés?');
    case 'easy':
      return msg('Könnyű volt használni ezt az ablakot?');
    case 'again':
      return msg('Máskor is kérne így segítséget?');
  }
}

export function answerText(question: Question, answer: SurveyAnswer): string {
  switch (answer) {
    case 'YES':
      return msg('Igen');
    case 'PARTLY':
      return question === 'again' ? msg('Talán') : msg('Részben');
    case 'NO':
      return msg('Nem');
  }
}

export const thanksText = (): string => msg('Köszönjük a válaszát!');
export const laterText = (): string => msg('Köszönjük a válaszát! Elküldjük, amint lesz internet.');
export const tooLateText = (): string => msg('Sajnos már nem tudjuk fogadni a választ.');
export const skippedText = (): string => msg('Rendben, nem kérdezünk.');
export const noAnswerText = (): string => msg('Jelöljön meg legalább egy választ, vagy hagyja ki a kérdéseket.');
export const failedText = (): string => msg('Most nem sikerült. Kérjük, próbálja újra.');
