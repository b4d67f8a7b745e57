import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { openDatabase } from '#db/database.ts';
import { keepMail } from '#db/keep-mail.ts';
import { lapsed } from '#telemetry/tell.ts';

export interface MailSink {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface MailSinkOptions {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
}

/** The mark a rehearsal's mail bears, so that nobody takes it for a real letter. */
const rehearsalHeader = 'x-hoi-nghi-rehearsal';
const largestMail = 25 * 1024 * 1024;

/** Takes every mail and sends none on: it is kept in `mail_sink` and shown at /mail. */
export async function startMailSink(options: MailSinkOptions): Promise<MailSink> {
  const db = openDatabase(options.databaseUrl, { max: 4 });
  const server = new SMTPServer({
    // It takes mail on this machine (or inside the compose network) only; there is nobody to log in.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    logger: false,
    onData(stream, session, callback) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const envelope = {
          sender: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
          recipients: session.envelope.rcptTo.map((recipient) => recipient.address),
        };
        // An error here is a 4xx to the sender, who tries again: a mail is accepted only once it is kept.
        keep(Buffer.concat(pieces), envelope).then(
          () => {
            callback(null);
          },
          (error: unknown) => {
            callback(Object.assign(new Error('not kept', { cause: error }), { responseCode: 451 }));
          },
        );
      });
    },
  });

  async function keep(raw: Buffer, envelope: { sender: string; recipients: string[] }): Promise<void> {
    const mail = await PostalMime.parse(raw);
    await keepMail(db, {
      ...envelope,
      message_id: mail.messageId ?? null,
      subject: storable(mail.subject ?? ''),
      body_text: storable(mail.text ?? ''),
      raw: storable(raw.toString('utf8')),
      rehearsal: isRehearsal(mail),
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      // A client that breaks off is no reason to end.
      server.on('error', (error) => lapsed('mailSink', error));
      resolve();
    });
  });

  return {
    url: `smtp://${options.host}:${String(options.port)}`,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
      await db.destroy();
    },
  };
}

function isRehearsal(mail: Email): boolean {
  const mark = mail.headers
    .find((header) => header.key.toLowerCase() === rehearsalHeader)
    ?.value.trim()
    .toLowerCase();
  return mark !== undefined && mark !== '' && mark !== 'false' && mark !== '0';
}

/** NFC like all text here; PostgreSQL cannot hold the character NUL. */
function storable(text: string): string {
  return text.replaceAll('\0', '').normalize('NFC');
}
