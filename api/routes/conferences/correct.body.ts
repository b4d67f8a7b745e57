import { z } from 'zod';
import { conferenceForms, partsOfDay } from '#domain/conference/parts.ts';
import {
  AgendaField,
  CoChairField,
  CountField,
  InviteeField,
  PointField,
  RequirementsField,
  restated,
} from '#api/routes/conferences/parts.fields.ts';
import { lineUpTo, NameField } from '#api/support/fields.ts';
import type { UnitReference } from '#api/support/known-units.ts';

/** Null = not stated any more; left out = as it stands. */
const Place = z
  .string()
  .trim()
  .max(4000)
  .transform((text) => (text === '' ? null : text))
  .nullable();

export const CorrectBody = z.strictObject({
  title: NameField.exactOptional(),
  partOfDay: z.enum(partsOfDay).nullable().exactOptional(),
  form: z.enum(conferenceForms).exactOptional(),
  place: Place.exactOptional(),
  declaredPoints: CountField.nullable().exactOptional(),
  coChairs: z.array(CoChairField).max(20).exactOptional(),
  agenda: z.array(AgendaField).max(200).exactOptional(),
  requirements: RequirementsField.exactOptional(),
  points: restated(PointField, 5000).exactOptional(),
  invitees: restated(InviteeField, 5000).exactOptional(),
  reason: lineUpTo(1000).exactOptional().describe('Read by those whom it concerns'),
});

export type Correction = z.output<typeof CorrectBody>;

export function unitsIn({ points, invitees }: Correction): readonly UnitReference[] {
  return [
    ...(points?.set ?? []).map(({ unit }, i) => [`/points/set/${String(i)}/unit`, unit] as const),
    ...(invitees?.set ?? []).map(({ unit }, i) => [`/invitees/set/${String(i)}/unit`, unit] as const),
  ];
}
