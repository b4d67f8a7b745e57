import { z } from 'zod';
import { ReasonShape } from '#api/routes/cycles/reason-shape.ts';
import { kindGroups } from '#domain/organisation/kind-group.ts';
import { type BoardState, boardStates } from '#domain/review-cycle/board-state.ts';
import { mailStandings } from '#api/routes/cycles/board-mail.ts';
import { Ended } from '#api/support/ended.ts';
import { ContactRole, CycleStatus, ReportStatus, Setting, UnitKind } from '#api/support/unions.ts';

const Moment = z.iso.datetime().nullable();

/** As the office calls it; the group says what is reckoned with it. */
const OwnKind = z
  .object({ id: z.string(), name: z.string() })
  .nullable()
  .describe('The office’s own kind within the group, on the cut-off day; null: none');

const BoardRowShape = z.object({
  unit: z.string(),
  name: z.string(),
  kind: UnitKind,
  group: z.enum(kindGroups),
  ownKind: OwnKind,
  rank: z.int(),
  setting: Setting.nullable(),
  status: ReportStatus,
  state: z.enum(boardStates).describe('The one class the unit is counted in; the classes together are all units'),
  daysLeft: z.int().nullable().describe('While a report is owed: working days to the deadline, negative once passed'),
  daysLate: z.int().nullable().describe('Of a late report: working days; 0 = the same day, after the hour'),
  dueAt: Moment,
  dueOn: z.string().nullable().describe('The day the deadline ends: at 24:00 it is not the day of `dueAt`'),
  dueHour: z.string().nullable(),
  extendedFrom: Moment.describe('The end before the first extension; null = never extended'),
  acknowledgedAt: Moment,
  draft: z
    .object({ filled: z.int(), total: z.int(), savedAt: z.iso.datetime(), presentedAt: Moment })
    .nullable()
    .describe('How far the unit has filled in the report it prepares; never what it wrote'),
  round: z.int(),
  receipt: z.int().nullable(),
  submittedAt: Moment,
  acceptedAt: Moment,
  returnedAt: Moment,
  late: z.boolean().nullable(),
  reopened: z.boolean(),
  lastRemindedOn: z.string().nullable(),
  lastRemindedAt: Moment,
  remindersSent: z.int(),
  mailTrouble: z
    .array(
      z.object({
        role: ContactRole,
        name: z.string(),
        address: z.string().nullable(),
        status: z.enum(['refused', 'noAddress']),
        since: z.iso.datetime(),
      }),
    )
    .describe('Recipients whose newest letter did not arrive'),
  mail: z
    .enum(mailStandings)
    .nullable()
    .describe('Letters wait to be printed, reached nobody of the unit, or somebody and not all; null: nothing to say'),
  suspended: z
    .object({ since: z.string(), left: z.int(), reason: z.string() })
    .nullable()
    .describe('Its clock stands still: since when, and the working days it keeps'),
  extensionAsked: z.object({ until: z.string(), hour: z.string(), reason: z.string() }).nullable(),
  returnReasons: z.array(ReasonShape).nullable(),
  review: z
    .object({ person: z.string(), dueOn: z.string() })
    .nullable()
    .describe('Who of the host looks at it and by when; told to the host alone'),
  unitDays: z.int().describe('Working days the unit took, all rounds together'),
  reviewDays: z.int().describe('Working days the host took to judge it'),
  reviewLate: z.int().nullable().describe('Working days past the reviewer’s day; 0 = in time, null = none was given'),
  exemptedBecause: z.string().nullable(),
  ended: Ended.describe('The unit is no more: how, since when, and who hands in for it'),
});

export type BoardRow = z.output<typeof BoardRowShape>;

/** Spelled out, so that whoever reads the description knows that none of them is ever missing. */
const BoardCounts = z.object({
  overdue: z.int(),
  missing: z.int(),
  returned: z.int(),
  dueSoon: z.int(),
  underReview: z.int(),
  accepted: z.int(),
  extended: z.int(),
  suspended: z.int(),
  notDue: z.int(),
  exempted: z.int(),
} satisfies Record<BoardState, z.ZodType>);

export const BoardShape = z.object({
  now: z.iso.datetime().describe("Domain time: a rehearsal's own"),
  today: z.string(),
  cycleStatus: CycleStatus,
  whole: z.boolean().describe('False: the reader sees its own row only'),
  before: z
    .object({
      conferenceOn: z.string().nullable(),
      superiorDue: z.object({ date: z.string(), hour: z.string() }).nullable(),
      rolls: z.boolean().describe('A deadline on a day off falls on the next working day'),
    })
    .describe('What the reports are gathered for: the day of the conference, the end of the superior’s call'),
  fields: z.int().describe('Figures and sections the template asks for'),
  groups: z.array(
    z.object({
      group: z.enum(kindGroups),
      ownKind: OwnKind.describe('Units of an own kind stand under its name; null: the rest of the group'),
      units: z
        .int()
        .describe('Those that owe a report: exempted ones are counted apart, here as in every head and list'),
      deadlines: z
        .array(
          z.object({
            dueAt: z.iso.datetime(),
            dueOn: z.string(),
            dueHour: z.string(),
            units: z.int(),
            kinds: z.array(UnitKind),
            extended: z.boolean().describe('Only units with an extension have this one'),
            daysLeft: z.int().nullable().describe('Null: beyond the table of working days, or the cycle is over'),
          }),
        )
        .describe('The ends that bind its units now, the earliest first'),
    }),
  ),
  counts: BoardCounts,
  asked: z.int().describe('Units that wait for an answer to their request for an extension'),
  rows: z.array(BoardRowShape),
});
