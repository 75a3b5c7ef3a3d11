import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port.ts';

/** A mail as it came over the wire. */
export interface Received {
  readonly to: string[];
  readonly raw: string;
}

/** A mail server in this process, which takes mail, refuses it, or is away. */
export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** What the next recipients are answered; 250: taken. */
  answer: number;
  stop(): Promise<void>;
}

export async function startMailServer(port?: number): Promise<MailServer> {
  const at = port ?? (await freePort());
  const received: Received[] = [];
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${at}`,
    received,
    answer: 250,
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (mail.answer === 250) return done();
      done(Object.assign(new Error('no such mailbox: secret@example.hu'), { responseCode: mail.answer }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
  });
  server.listen(at, '127.0.0.1');
  await once(server.server, 'listening');
  return mail;
}

/** The text of a mail, whatever way it was encoded for the road. */
export function textOf({ raw }: Received): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString();
  if (!/transfer-encoding: quoted-printable/i.test(head)) return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
