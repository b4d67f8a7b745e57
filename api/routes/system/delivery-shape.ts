import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { mailboxPage } from '#db/queries/mailbox.query.ts';
import { ContactRole, DeliveryStatus, LetterTemplate } from '#api/support/unions.ts';

export const DeliveryShape = z.object({
  id: z.int(),
  stream: z.string(),
  key: z.string(),
  template: LetterTemplate,
  rehearsal: z.boolean(),
  unit: z.string(),
  unitName: z.string(),
  role: ContactRole,
  recipient: z.string(),
  address: z.string().nullable(),
  messageId: z.string(),
  subject: z.string(),
  status: DeliveryStatus,
  attempts: z.int(),
  response: z.string().nullable(),
  queuedAt: z.iso.datetime(),
  dueAt: z.iso.datetime().describe('Domain time'),
  settledAt: z.iso.datetime().nullable(),
  resendOf: z.int().nullable().describe('The letter that this one carries once more'),
  resentBy: z.string().nullable(),
  handedBy: z.string().nullable().describe('Who printed it and handed it over, at `settledAt`'),
});

type Row = Awaited<ReturnType<typeof mailboxPage>>[number];

/** Where nobody is named the letter is to the unit. */
export function recipientOf(
  unit: UnitId,
  { recipient_name: name }: Pick<Row, 'recipient_name'>,
  nameOf: (unit: UnitId) => string,
): string {
  return name === unit ? nameOf(unit) : name;
}

export function deliveryShape(row: Row, nameOf: (unit: UnitId) => string): z.output<typeof DeliveryShape> {
  return {
    id: row.id,
    stream: row.stream,
    key: row.notice_key,
    template: row.template,
    rehearsal: row.rehearsal,
    unit: row.unit,
    unitName: nameOf(row.unit),
    role: row.role,
    recipient: recipientOf(row.unit, row, nameOf),
    address: row.address,
    messageId: row.message_id,
    subject: row.subject,
    status: row.status,
    attempts: row.attempts,
    response: row.response,
    queuedAt: row.queued_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
    resendOf: row.resend_of,
    resentBy: row.resent_by,
    handedBy: row.handed_by,
  };
}
