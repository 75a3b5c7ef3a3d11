export type { Mail, Mailer } from './mailer.ts';
export type { AnswerMail, AnswerMailStore, DueMail } from './store.ts';
export { createAnswerMails, type AnswerMails } from './service.ts';
