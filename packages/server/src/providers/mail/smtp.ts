import nodemailer from 'nodemailer';
import type { Mailer } from '../../domain/mail/index.ts';

/** Shorter together than the time for which a mail is taken: nobody else sends it meanwhile. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/** What the mail server has said: a number and no text, which may quote the address. */
class NotSent extends Error {
  readonly code: string;
  constructor(code: string) {
    super('the mail was not sent');
    this.name = 'NotSent';
    this.code = code;
  }
}

/**
 * @param url `smtp://user:password@host:587`, `smtps://…`
 * @param from the address that answers come from
 */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    // Nothing in a mail is ever read from this machine or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.slice(from.lastIndexOf('@') + 1).replace('>', '');
  return {
    async send({ to, subject, text, language, id }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${host}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': language,
          },
        });
        return 'sent';
      } catch (error) {
        const { responseCode, code } = error as { responseCode?: number; code?: string };
        // 5xx about this recipient is for ever; about who we are (530, 535) the office mends it, and then it goes.
        if (code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 550) return 'refused';
        throw new NotSent(String(responseCode ?? code ?? 'unknown'));
      }
    },
  };
}
