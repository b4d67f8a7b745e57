import { z } from 'zod';
import { audiences } from '#domain/deadlines/deadline.ts';
import { conclusionKinds, towards } from '#domain/conference/conclusion.ts';
import { addresseeKinds, addresseeParts, evidenceKinds } from '#domain/follow-up-task/events.ts';
import { defaultConferenceSettings as usual } from '#domain/conference/parts.ts';
import type { Ladder } from '#domain/deadlines/deadline.ts';
import { OfficeField } from '#api/support/signer.ts';
import { DateField, HourField, NameField, ReasonField, lineUpTo } from '#api/support/fields.ts';
import { Slug, TaskStreamField } from '#api/support/ids.ts';
import { MaybeText, MaybeUnitField } from '#api/support/unit-field.ts';

/** The parts of a conference as they stand in a body; they mirror domain/conference/parts.ts, so pointers agree. */
export const ProgrammeField = lineUpTo(60).min(1);
export const CountField = z.int().min(0).max(1_000_000);

export const SignerField = z.strictObject({
  authority: lineUpTo(200).default(''),
  post: NameField,
  name: NameField,
  office: OfficeField,
});

/** In a preview nobody need have signed yet. */
export const PreviewSignerField = z.strictObject({
  authority: lineUpTo(200).default(''),
  post: lineUpTo(500).default(''),
  name: lineUpTo(500).default(''),
  office: OfficeField,
});

export const PointField = z.strictObject({
  id: Slug,
  name: NameField,
  unit: MaybeUnitField,
  contact: MaybeText,
  isMain: z.boolean().default(false),
});

export const CoChairField = z.strictObject({ post: NameField, name: MaybeText });

export const AgendaField = z.strictObject({
  time: lineUpTo(40).default(''),
  title: NameField,
  presenter: MaybeText,
  minutes: z.int().min(1).max(1440).exactOptional().describe('How long it is to take; left out: not said'),
});

export const InviteeField = z.strictObject({
  id: Slug,
  name: NameField,
  unit: MaybeUnitField,
  role: lineUpTo(500).default(''),
  kind: lineUpTo(60).min(1),
  count: CountField.nullable().default(null),
  person: NameField.exactOptional().describe('Who is meant, where a person is invited by name'),
  rank: z
    .int()
    .min(1)
    .max(9999)
    .exactOptional()
    .describe('Place in protocol order; left out: after those who have one'),
});

/** What is asked of those who come: a paper prepared, the line tried, names told before a day. */
export const RequirementsField = z
  .array(lineUpTo(1000).min(1))
  .max(30)
  .describe('Printed under "Yêu cầu"; left out: nothing');

/** Of a list whose lines have names: these in place of those that bear theirs, or added; those taken off. */
export function restated<Z extends z.ZodType>(line: Z, most: number) {
  return z.strictObject({
    set: z.array(line).max(most).default([]),
    withdrawn: z.array(Slug).max(most).default([]),
  });
}

export const PaperField = z.strictObject({
  byKind: lineUpTo(60).min(1),
  by: NameField,
  title: MaybeText,
});

export function ladderField(unlessSaid: Ladder) {
  const step = z.strictObject({ offset: z.int().min(-60).max(60), audience: z.enum(audiences) });
  return z
    .strictObject({ hour: HourField, steps: z.array(step).max(20) })
    .default({ hour: unlessSaid.hour, steps: [...unlessSaid.steps] });
}

/** Left out: what Quyết định 45/2018/QĐ-TTg asks of the administration. */
export const SettingsField = z.strictObject({
  invitationWorkingDays: z.int().min(0).max(60).default(usual.invitationWorkingDays),
  clearDays: z.boolean().default(usual.clearDays),
  noticeWorkingDays: z.int().min(0).max(60).default(usual.noticeWorkingDays),
  bindsAdHoc: z.boolean().default(usual.bindsAdHoc),
  invitationLadder: ladderField(usual.invitationLadder),
  noticeLadder: ladderField(usual.noticeLadder),
});

export const HorizonField = z.strictObject({
  label: NameField,
  from: DateField.nullable().default(null),
  to: DateField.nullable().default(null),
});

export const AddresseeField = z.strictObject({
  name: NameField,
  kind: z.enum(addresseeKinds),
  unit: MaybeUnitField,
  inferred: z.boolean().default(false),
  part: z.enum(addresseeParts).optional().describe('Left out: the text does not say who leads'),
});

const OfPart = NameField.optional().describe('Holds for that part alone; left out: for the whole');

/** Without a date is legal: it is flagged, never refused. */
export const DraftDeadlineField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.enum(['event', 'relative']), text: NameField, appliesTo: MaybeText }),
  z.strictObject({
    kind: z.literal('date'),
    date: DateField,
    hour: HourField.nullable().default(null),
    text: MaybeText,
    appliesTo: OfPart,
  }),
  z.strictObject({
    kind: z.literal('workingDays'),
    days: z.int().min(1).max(250).describe('From the day of the notice'),
    appliesTo: OfPart,
  }),
]);

export const DraftTaskField = z.strictObject({
  number: z.int().min(1).max(999),
  programme: ProgrammeField,
  statement: ReasonField,
  parts: z.array(NameField).max(50).default([]),
  addressees: z.array(AddresseeField).max(500).default([]),
  deadline: DraftDeadlineField.default({ kind: 'none' }),
  horizon: HorizonField.nullable().default(null),
  kind: z.enum(conclusionKinds).optional().describe('Left out: a task'),
  towards: z.enum(towards).optional().describe('Of a recommendation'),
  leaderInCharge: NameField.optional(),
  measure: lineUpTo(1000).min(1).optional().describe('By what it is known to be done'),
  evidence: z.enum(evidenceKinds).optional().describe('What is to prove it'),
  milestones: z
    .array(z.strictObject({ name: NameField, date: DateField }))
    .max(20)
    .optional()
    .describe('Named parts with days of their own, for every unit of the task'),
  takenOver: z
    .strictObject({
      notice: lineUpTo(100).min(1),
      source: lineUpTo(300).min(1).exactOptional().describe('Another paper that gave it, as it is cited'),
      number: z.int().min(1).max(999),
      task: TaskStreamField.nullable().describe('Null: a recommendation, which is no task'),
      recommendation: z
        .string()
        .regex(/^k[nl]-[0-9]{1,10}$/)
        .max(20)
        .exactOptional()
        .describe('Of a recommendation, which: `kn-3` of the discussion, `kl-7` of the notice'),
    })
    .optional()
    .describe('The item of an earlier notice that goes on here'),
});

const Said = z.array(ReasonField).max(50).default([]);

/** What was said of the period before the tasks were given. */
export const AssessmentField = z.strictObject({ results: Said, shortcomings: Said, causes: Said });

export const ConclusionsField = z.strictObject({
  declaredCount: CountField.nullable().default(null),
  tasks: z.array(DraftTaskField).max(500),
  assessment: AssessmentField.optional().describe('Left out: nothing was said of the period'),
});

/** While it is being written an item may still be empty: the preview says so instead of refusing to look. */
export const UnfinishedConclusionsField = ConclusionsField.extend({
  tasks: z.array(DraftTaskField.extend({ statement: z.string().trim().max(4000) })).max(500),
});
