import { z } from 'zod';
import { defaultConferenceSettings as usual } from '#domain/conference/parts.ts';
import type { Ladder } from '#domain/deadlines/deadline.ts';
import { DateField, HourField, NameField } from '#api/support/fields.ts';
import { Slug } from '#api/support/ids.ts';
import { MaybeText, MaybeUnitField } from '#api/support/unit-field.ts';

/** The parts of a conference as they stand in a body; they mirror domain/conference/parts.ts, so pointers agree. */
export const ProgrammeField = z.string().trim().min(1).max(60);
export const CountField = z.int().min(0).max(1_000_000);

export const SignerField = z.strictObject({
  authority: z.string().trim().max(200).default(''),
  post: NameField,
  name: NameField,
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
  time: z.string().trim().max(40).default(''),
  title: NameField,
  presenter: MaybeText,
});

export const InviteeField = z.strictObject({
  id: Slug,
  name: NameField,
  unit: MaybeUnitField,
  role: z.string().trim().max(500).default(''),
  kind: z.string().trim().min(1).max(60),
  count: CountField.nullable().default(null),
});

export const PaperField = z.strictObject({
  byKind: z.string().trim().min(1).max(60),
  by: NameField,
  title: MaybeText,
});

export function ladderField(unlessSaid: Ladder) {
  const step = z.strictObject({ offset: z.int().min(-60).max(60), audience: z.enum(['unit', 'unitAndLeaders']) });
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
  kind: z.enum(['named', 'class']),
  unit: MaybeUnitField,
  inferred: z.boolean().default(false),
});

/** Without a date is legal: it is flagged, never refused. */
export const DraftDeadlineField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.enum(['event', 'relative']), text: NameField, appliesTo: MaybeText }),
  z.strictObject({
    kind: z.literal('date'),
    date: DateField,
    hour: HourField.nullable().default(null),
    text: MaybeText,
  }),
]);
