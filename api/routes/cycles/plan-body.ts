import { z } from 'zod';
import { audiences } from '#domain/deadlines/deadline.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { levels, unitKindNames } from '#domain/organisation/kinds.ts';
import { settings } from '#domain/organisation/setting.ts';
import { conferenceWishes, reviewKinds } from '#domain/review-cycle/plan.ts';
import { cycleStream } from '#api/support/ids.ts';
import { OfficeField } from '#api/support/signer.ts';
import { DateField, HourField, InstantField, NameField, NumberField, lineUpTo } from '#api/support/fields.ts';

const UnitField = z
  .string()
  .min(1)
  .max(150)
  .transform((text) => text as UnitId);

const hour = HourField.default('24:00').describe('In Việt Nam; 24:00 = the end of the day');
const raw = z.string().max(500).nullable().default(null).describe('The words the office used');

const RuleField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), date: DateField, hour, raw }),
  z.strictObject({
    kind: z.literal('beforeConference'),
    workingDays: z.int().min(0).max(250).describe('Counted back from conferenceDate'),
    hour,
    raw,
  }),
  z.strictObject({
    kind: z.literal('dayOfPeriod'),
    day: z.int().min(1).max(31).describe("Of the period's last month; a month without that day ends on its last"),
    hour,
    raw,
  }),
  z.strictObject({
    kind: z.literal('byEvent'),
    event: NameField.describe("What it is counted from, as an office names it: a session of the People's Council"),
    on: DateField,
    workingDays: z.int().min(-250).max(250).describe('Before the event negative, after it positive'),
    hour,
    raw,
  }),
  z.strictObject({
    kind: z.literal('before'),
    date: DateField,
    counted: z.boolean().describe('Whether the day itself still counts'),
    hour,
    raw,
  }),
]);

const MemberField = z.strictObject({
  unit: UnitField,
  setting: z.enum(settings).nullable().optional().describe('Absent: as registered; null: all three'),
  rank: z.int().min(0).max(100_000).optional().describe('Absent: its place in this list'),
  rule: RuleField.nullable().default(null).describe("This unit's own deadline"),
});

const RangeField = z.strictObject({ from: DateField, to: DateField });

export const SignOffField = z
  .strictObject({ name: NameField, post: NameField, reason: lineUpTo(2000) })
  .nullable()
  .default(null)
  .describe('Who accepts that a level has less time than stated, and why');

/** What a person states of a plan; the rest comes from the register, the template and the calendar. */
export const planContent = {
  programmes: z.array(z.string().min(1).max(50)).max(20),
  reviewKind: z.enum(reviewKinds),
  members: z.array(MemberField).max(5000),
  template: z.strictObject({
    id: z.string().min(1).max(150),
    version: NumberField.optional().describe('Absent: the current one'),
  }),
  dataWindow: RangeField.optional().describe('Absent: that of the period'),
  cutOff: DateField.optional().describe('Absent: the last day of the data window'),
  collection: z
    .strictObject({
      rule: RuleField,
      byKind: z
        .array(z.strictObject({ kind: z.enum(unitKindNames), rule: RuleField }))
        .max(50)
        .default([]),
      byLevel: z
        .array(z.strictObject({ level: z.enum(levels), rule: RuleField }))
        .max(10)
        .default([]),
    })
    .optional()
    .describe('Absent only where years are summed, for then nobody is asked'),
  years: z
    .array(z.string().min(1).max(150).transform(cycleStream))
    .max(60)
    .optional()
    .describe('Cycles of this host whose approved totals are summed: no unit is asked again. Absent: units report'),
  levels: z
    .strictObject({
      reviewDays: z
        .array(z.int().min(0).max(60))
        .max(10)
        .describe(
          "Working days each level keeps for the reports from below, from the top: the host's before the conference or its superior's deadline, then those of the units right under it. A stated level dates the one below it back from its own deadline, where nothing is stated of that unit, its kind or its level",
        ),
      above: z
        .string()
        .min(1)
        .max(150)
        .nullable()
        .default(null)
        .transform((slug) => (slug === null ? null : cycleStream(slug)))
        .describe("The superior's cycle whose call this one answers: its deadline for the host binds the dates here"),
      signedOff: SignOffField,
    })
    .optional()
    .describe('Absent: no level keeps days of its own'),
  rollToWorkingDay: z.boolean().default(true),
  ladder: z
    .strictObject({
      hour: HourField,
      steps: z.array(z.strictObject({ offset: z.int().min(-250).max(250), audience: z.enum(audiences) })).max(50),
    })
    .optional()
    .describe('Absent: 7, 3, 1 working days before, on the day, 1 and 3 working days after'),
  settings: z
    .strictObject({
      lateCountsFrom: z.enum(['eachRound', 'firstRound']).optional(),
      sectionLimit: z.int().positive().max(200_000).optional(),
    })
    .optional(),
  signer: z.strictObject({ authority: lineUpTo(500), post: NameField, name: NameField, office: OfficeField }),
  conference: z
    .enum(conferenceWishes)
    .optional()
    .describe(
      'none: the cycle ends with the approval of its totals. Absent: expected for a review, none for a thematic or ad hoc report or an inspection',
    ),
  conferenceDate: DateField.nullable().default(null),
  conferencePlace: lineUpTo(500).exactOptional().describe('Where it is to be held; convening takes it over'),
  basis: lineUpTo(1000)
    .exactOptional()
    .describe('The programme of work or plan by which it is called, as the letter names it'),
  inspection: z
    .strictObject({
      on: DateField,
      team: lineUpTo(300).describe('Who inspects'),
      document: lineUpTo(500).describe('The decision or plan by which they do'),
    })
    .exactOptional()
    .describe('Of an inspection, and of no other kind'),
};

export const PlanContentBody = z.strictObject(planContent);

export const PlanBody = z.strictObject({
  committee: z
    .string()
    .min(1)
    .max(150)
    .transform((text) => text as CommitteeId),
  period: z
    .union([
      z.string().min(4).max(50),
      z.strictObject({
        code: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/)
          .max(41),
        label: NameField,
        from: DateField,
        to: DateField,
      }),
    ])
    .describe('2020, 2020-H1, 2020-Q3, 2020-06; any other period with its own dates and a data window'),
  clock: z
    .strictObject({
      origin: InstantField,
      scale: z.number().min(0.001).max(10_000_000),
      stopsAt: InstantField.optional().describe('Where its time stands still; absent: a year after its origin'),
    })
    .nullable()
    .default(null)
    .describe("A rehearsal's clock: its time begins at origin and runs scale times faster; null = the real cycle"),
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,40}$/)
    .max(41)
    .optional()
    .describe('Tells rehearsals of one cycle apart'),
  ...planContent,
});
