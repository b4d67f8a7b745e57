import { z } from 'zod';
import { InviteeField, SignerField } from '#api/routes/conferences/parts.fields.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import type { UnitReference } from '#api/support/known-units.ts';
import { MaybeText } from '#api/support/unit-field.ts';

export const FurtherBody = z.strictObject({
  invitees: z.array(InviteeField).min(1).max(5000),
  number: WrittenNumberField,
  date: DateField,
  signer: SignerField,
  adHoc: z.boolean().default(false),
  reason: MaybeText,
});

export function invitedIn({ invitees }: Pick<z.output<typeof FurtherBody>, 'invitees'>): readonly UnitReference[] {
  return invitees.map(({ unit }, i) => [`/invitees/${String(i)}/unit`, unit] as const);
}
