import { z } from 'zod';
import { conferenceForms, partsOfDay } from '#domain/conference/parts.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import {
  AgendaField,
  CoChairField,
  CountField,
  InviteeField,
  ladderField,
  PaperField,
  PointField,
  ProgrammeField,
  RequirementsField,
  SettingsField,
} from '#api/routes/conferences/parts.fields.ts';
import { DateField, HourField, NameField, lineUpTo } from '#api/support/fields.ts';
import { SignOffField } from '#api/routes/cycles/plan-body.ts';
import { Slug } from '#api/support/ids.ts';
import { MaybeText } from '#api/support/unit-field.ts';

const Cycles = z
  .array(Slug)
  .min(1)
  .max(50)
  .superRefine((slugs, context) => {
    const index = slugs.findIndex((slug, i) => slugs.indexOf(slug) < i);
    if (index !== -1) context.addIssue({ code: 'custom', path: [index], message: 'duplicate' });
  });

export const ConveneBody = z.strictObject({
  conference: Slug.describe('Name of the conference in every address from here on'),
  title: NameField,
  cycles: Cycles.describe('The cycles it closes; the first one gives the letterhead, unless issuedBy names who issues'),
  issuedBy: z
    .array(z.string().min(1).max(150))
    .min(1)
    .max(20)
    .exactOptional()
    .describe(
      'Committees of the cycles that issue its letters, the one whose number they bear first; several: jointly. Left out: that of the first cycle',
    ),
  committees: z
    .array(z.strictObject({ code: Slug, name: NameField, programmes: z.array(ProgrammeField).max(20) }))
    .min(1)
    .max(20)
    .optional()
    .describe('Left out: the committees of the cycles'),
  heldOn: DateField,
  hour: HourField.nullable().default(null),
  partOfDay: z.enum(partsOfDay).nullable().default(null),
  form: z.enum(conferenceForms).default('notStated'),
  place: MaybeText,
  points: z.array(PointField).max(5000).default([]),
  declaredPoints: CountField.nullable().default(null),
  coChairs: z.array(CoChairField).max(20).default([]),
  agenda: z.array(AgendaField).max(200).default([]),
  invitees: z.array(InviteeField).max(5000).default([]),
  requirements: RequirementsField.exactOptional(),
  papers: z.array(PaperField).max(500).default([]),
  settings: SettingsField.prefault({}),
  taskLadder: ladderField(defaultLadder),
  signedOff: SignOffField,
});

/** While the form is filled in, the name may still be missing. */
export const UnfinishedConveneBody = ConveneBody.extend({
  conference: Slug.default('xem-truoc'),
  title: lineUpTo(500).default(''),
});
