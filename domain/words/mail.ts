import { shorten } from '#domain/kernel/cut-text.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import { deadlineKindLabels, withLabels } from '#domain/words/labels.ts';
import { withTime } from '#domain/words/mail-time.ts';
import type { MailWords } from '#domain/words/mail-words.ts';
import { conferenceMail } from '#domain/words/mail.conference.ts';
import { cycleMail } from '#domain/words/mail.cycle.ts';
import { inspectionMail } from '#domain/words/mail.inspection.ts';
import { reportMail } from '#domain/words/mail.report.ts';
import { taskMail } from '#domain/words/mail.task.ts';
import { varianceMail } from '#domain/words/mail.variance.ts';
import { type Facts, say } from '#domain/words/phrase.ts';

export interface MailContext {
  readonly recipientName: string;
  /** Address of the console without a slash at its end; the letter's own path follows it. */
  readonly publicUrl: string;
  /** Domain time at which the mail goes out. */
  readonly now: Instant;
  readonly rehearsal: boolean;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** Closed: a new kind of letter does not compile until it has words. */
export const mailWords: Record<LetterTemplate, MailWords> = {
  ...cycleMail,
  ...reportMail,
  ...conferenceMail,
  ...taskMail,
  ...varianceMail,
  ...inspectionMail,
};

/** The engine hands letters on without knowing their kinds; each kind was one of ours when its aggregate wrote it. */
function wordsOf(template: string): MailWords {
  if (isOurs(template)) return mailWords[template];
  throw new Error(`a letter of an unknown kind: ${template}`);
}

function isOurs(template: string): template is LetterTemplate {
  return Object.hasOwn(mailWords, template);
}

export const rehearsalMark = '[DIỄN TẬP]';

/** RFC 5322 folds long headers, but inboxes cut them; a task's number stands first, so nothing needed is lost. */
const subjectLimit = 180;

export function renderLetter(letter: Letter, context: MailContext): Mail {
  const words = wordsOf(letter.template);
  const facts = withTime(withWords(letter.facts), context.now);
  const mark = say('[{mark:plain}] ', facts) ?? '';
  const subject = oneLine(`${mark}${say(words.subject, facts) ?? ''}`);
  const link = linkOf(letter, context.publicUrl);
  const parts = [
    ...(context.rehearsal
      ? ['ĐÂY LÀ THƯ DIỄN TẬP, không phải văn bản chính thức; người nhận không phải thực hiện.', '']
      : []),
    salutation(oneLine(context.recipientName) || 'Quý đơn vị'),
    '',
    ...[say(takenOverLine, facts) ?? []].flat(),
    ...[...words.lines, contactLine].flatMap((line) => say(line, facts) ?? []).map(endOnce),
    ...(link === null ? [] : ['', link]),
    '',
    say(['{committee}', 'Cơ quan thường trực'], facts) ?? '',
    mailedEnd,
  ];
  return {
    subject: cut(context.rehearsal ? `${rehearsalMark} ${subject}` : subject),
    text: parts.join('\n').normalize('NFC'),
  };
}

/** A letter for a unit that has ended, to the one that answers for it now. */
const takenOverLine =
  'Đơn vị {endedUnit:plain} đã kết thúc; {takingUnit:plain} tiếp nhận công việc của đơn vị này nên nhận thư này và thực hiện thay.';

/** A mail cannot be answered: it names whom to ring. */
const contactLine = 'Đầu mối liên hệ: {contact}.';

const mailedEnd = 'Thư do hệ thống Hội Nghị gửi tự động; xin không trả lời thư này.';
const printedEnd = 'Nơi liên hệ: cơ quan thường trực của Ban Chỉ đạo.';

/**
 * A letter as it is put on paper now. Its text is a record and stays; but whoever holds the paper types the address off it: the one
 * line that is its link leads to where the house is open today, whatever it was called when the letter was written, and the path
 * stays. Paper is answered to a person: that mail is not to be answered is not said on it.
 */
export function printed(text: string, publicUrl: string): string {
  const [today = ''] = /^https?:\/\/[^/]+/.exec(publicUrl) ?? [];
  const placed = today === '' ? text : text.replace(linkLine, today);
  return placed.endsWith(mailedEnd) ? `${placed.slice(0, -mailedEnd.length)}${printedEnd}` : placed;
}

/** Where the link of a letter stands: alone, above the two lines of its end. A fact that names an address is left as it is. */
const linkLine = /(?<=\n\n)https?:\/\/[^/\s]+(?=\/\S*\n\n[^\n]*\n[^\n]*$)/;

const salutation = (to: string): string => `Kính gửi: ${to}`;

/** Letters written before a unit without a contact was called by its name greet its id: the record stays, readers see the name. */
export function greetedByName(text: string, unit: string, name: string): string {
  return text
    .split('\n')
    .map((line) => (line === salutation(unit) ? salutation(name) : line))
    .join('\n');
}

function withWords(facts: Facts): Facts {
  const { dueAt: _ended, ...withdrawn } = facts;
  const kept = facts['decision'] === 'withdrawn' ? withdrawn : facts;
  return withLabels({
    ...kept,
    ...(facts['deadlineKind'] === 'none' ? { deadlineText: deadlineKindLabels.none } : {}),
    ...(facts['decision'] === undefined ? {} : { decisionShort: facts['decision'] }),
  });
}

/** Where the letter leads; null: it names no place of the console. */
export function linkOf({ facts }: Letter, publicUrl: string): string | null {
  return typeof facts['link'] === 'string' ? linkTo(publicUrl, facts['link']) : null;
}

/** One link; only a path of our own, so that a fact can never send a reader elsewhere. */
function linkTo(publicUrl: string, path: string): string | null {
  if (!/^\/(?!\/)[^\s\\]*$/.test(path)) return null;
  return `${publicUrl.replace(/\/+$/, '')}${path}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** A reason that already ends in a full stop would end in two. */
function endOnce(line: string): string {
  return line.replace(/([.!?…])\.$/, '$1');
}

function cut(subject: string): string {
  return shorten(subject, subjectLimit);
}
