/** A mail as it leaves: plain text, to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  /** The same for the same answer: whoever gets it twice can tell. Without brackets and host. */
  readonly id: string;
}

/** What the e-mail answers need of whoever sends mail. */
export interface Mailer {
  /**
   * Resolves when the mail server has taken it (`sent`), or says that it never will (`refused`). Rejects where another
   * try may do; nothing of the mail is in what it rejects with.
   */
  send(mail: Mail): Promise<'sent' | 'refused'>;
}
