import { createTransport } from 'nodemailer';
import { calendarFile, type Organiser } from '#engine/documents/calendar-file.ts';
import type { SentEntry } from '#db/schema.ts';
import type { MailAnswer, Mailer, OutgoingMail } from '#activities/deps.ts';
import { htmlMail } from '#activities/mail/html-mail.ts';
import { envelopeProblem, headerText } from '#activities/mail/header-safety.ts';
import { answerOf } from '#activities/mail/server-answer.ts';

export interface MailerSettings {
  /** The real server; null: every mail goes to the sink (evaluation). */
  readonly smtpUrl: string | null;
  /** Where rehearsals end, and nothing beyond it. */
  readonly sinkUrl: string | null;
  readonly from: string;
  /** What is no rehearsal waits to be printed. Left out: it is mailed. */
  readonly onPaper?: boolean;
}

export interface ClosableMailer extends Mailer {
  close(): void;
}

/** An answer per mail; Temporal repeats what was put off, so the pool itself never sends a second time. */
const patience = { maxRequeues: 0, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

type Transport = ReturnType<typeof pooled>;

export function createMailer({ smtpUrl, sinkUrl, from, onPaper = false }: MailerSettings): ClosableMailer {
  // The sink is ours, on this machine or in this network, and has no certificate anybody could check.
  const sink = sinkUrl === null ? null : pooled(sinkUrl, true);
  const real = smtpUrl === null ? null : pooled(smtpUrl, false);
  return {
    async send(mail) {
      if (mail.rehearsal) return sendRehearsal(sink, from, mail);
      return onPaper ? { accepted: false, onPaper } : sendReal(real ?? sink, from, mail);
    },
    close() {
      sink?.close();
      real?.close();
    },
  };
}

function pooled(url: string, ignoreTLS: boolean) {
  return createTransport({
    ...patience,
    url,
    pool: true,
    ignoreTLS,
    maxConnections: 5,
    // A fact in a mail must never make the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Never to the real server, not even when there is no sink: a rehearsal writes to nobody. */
async function sendRehearsal(sink: Transport | null, from: string, mail: OutgoingMail): Promise<MailAnswer> {
  if (sink === null) return { accepted: false, permanent: true, response: 'rehearsal without a mail sink: not sent' };
  return handOver(sink, from, mail);
}

/** Without any server the mail waits: it may be configured tomorrow. */
async function sendReal(transport: Transport | null, from: string, mail: OutgoingMail): Promise<MailAnswer> {
  if (transport === null) return { accepted: false, permanent: false, response: 'no mail server is configured' };
  return handOver(transport, from, mail);
}

async function handOver(transport: Transport, from: string, mail: OutgoingMail): Promise<MailAnswer> {
  const problem = envelopeProblem(mail);
  if (problem !== null) return { accepted: false, permanent: true, response: problem };
  const [subject, text] = [headerText(mail.subject), mail.text.normalize('NFC')];
  try {
    const info = await transport.sendMail({
      from,
      to: { name: headerText(mail.to.name), address: mail.to.address },
      subject,
      text,
      html: htmlMail(subject, text),
      ...calendarPart(mail.calendar, from),
      messageId: mail.messageId,
      headers: {
        'Content-Language': 'vi',
        // RFC 3834: absence notes are not wanted in reply.
        'Auto-Submitted': 'auto-generated',
        ...(mail.rehearsal ? { 'X-Hoi-Nghi-Rehearsal': 'yes' } : {}),
      },
    });
    return { accepted: true, response: info.response };
  } catch (error) {
    return answerOf(error);
  }
}

/** As an alternative and as a file: programs that know calendars show the one, all others the other. */
function calendarPart(entry: SentEntry | null, from: string) {
  if (entry === null) return {};
  const { method, text } = calendarFile(entry, organiserOf(from));
  return { icalEvent: { method, content: text, filename: 'lich.ics' } };
}

/** Whoever sends the letters; `Name <address>` or an address alone, as the setting has it. */
function organiserOf(from: string): Organiser {
  const email = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
  const name = from.includes('<') ? from.slice(0, from.lastIndexOf('<')).replaceAll('"', '').trim() : '';
  return { name: name === '' ? email : name, email };
}
