import type { OutgoingMail } from '#activities/deps.ts';

/** One line, no control characters: nothing a person typed can begin another header. */
export function headerText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** One plain mailbox. A list, a group, a display name or a quoted local part would write to others than the one recorded. */
const mailbox = /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?$/u;

/** RFC 5322 msg-id, ASCII, short enough never to be folded. */
const messageId = /^<[!#$%&'*+\-/0-9=?A-Z^_`a-z{|}~.]{1,120}@[0-9A-Za-z.-]{1,120}>$/;

/** Null when the mail can be offered to a server. */
export function envelopeProblem(mail: OutgoingMail): string | null {
  if (!mailbox.test(mail.to.address)) return 'not a mail address: not sent';
  if (!messageId.test(mail.messageId)) return 'not a Message-ID: not sent';
  return null;
}
