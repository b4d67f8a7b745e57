import { z } from 'zod';
import type { PreviewWish } from '#domain/conference/notice-preview.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { concludedOf } from '#api/routes/conferences/concluded-of.ts';
import { PreviewSignerField, UnfinishedConclusionsField } from '#api/routes/conferences/parts.fields.ts';
import { signerOf } from '#api/routes/conferences/signer-of.ts';
import { type ConvenedState, storedOf } from '#api/routes/conferences/summary-of.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';

export const PreviewNoticeBody = z.strictObject({
  conclusions: UnfinishedConclusionsField.nullable().default(null),
  number: WrittenNumberField.nullable().default(null),
  date: DateField.nullable().default(null).describe('Left out: today, in the conference’s own time'),
  signer: PreviewSignerField.nullable().default(null),
});

/** What a preview is of: what was sent, and for the rest what is stored or most likely. */
export function wishOf(state: ConvenedState, body: z.output<typeof PreviewNoticeBody>, at: Instant): PreviewWish {
  const concluded = body.conclusions === null ? storedOf(state) : concludedOf(body.conclusions);
  // What has been issued is shown as it was issued.
  const issued = 'notice' in state ? state.notice : null;
  const date = body.date ?? issued?.date ?? vietnamDate(at);
  const signer = body.signer ?? issued?.signer ?? signerOf(state);
  return { ...concluded, number: body.number ?? issued?.number ?? null, date, signer };
}
