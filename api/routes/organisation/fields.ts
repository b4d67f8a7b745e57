import { z } from 'zod';
import { documentLayouts } from '#domain/documents/official-document.ts';
import { firstYear, lastYear } from '#domain/kernel/civil-date.ts';
import { numberRules } from '#domain/kernel/given-numbers.ts';
import type { CommitteeId, OwnKindId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import { hierarchies, otherHierarchies } from '#domain/organisation/hierarchy.ts';
import { levels, unitKindNames } from '#domain/organisation/kinds.ts';
import { settings } from '#domain/organisation/setting.ts';
import { successorRelations } from '#domain/organisation/reorganisation.ts';
import type { Contacts } from '#domain/organisation/unit.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import { reviewKinds } from '#domain/review-cycle/plan.ts';
import { DateField, lineUpTo } from '#api/support/fields.ts';

/** Whether an id, a name or a document is good is for the domain to say; here only that it is text of a sane length. */
const id = z.string().min(1).max(150);
export const UnitField = id.transform((text) => text as UnitId);
export const CommitteeField = id.transform((text) => text as CommitteeId);
export const Name = lineUpTo(500);
export const Document = lineUpTo(500).describe('The legal basis');
export const OwnKindField = z
  .string()
  .min(1)
  .max(150)
  .nullable()
  .optional()
  .transform((text) => (text === null || text === undefined ? undefined : (text as OwnKindId)))
  .describe('A kind of the office’s own within the kind; absent or null: none');
export const KindField = z.enum(unitKindNames);
export const LevelField = z.enum(levels);
export const HierarchyField = z.enum(hierarchies);
export const OtherHierarchyField = z.enum(otherHierarchies);

export const UnitBody = z.strictObject({
  id: UnitField,
  kind: KindField,
  ownKind: OwnKindField,
  level: LevelField,
  parent: UnitField.nullable().default(null),
  name: Name,
  aliases: z.array(Name).max(50).default([]),
  protocolRank: z.int().min(0).max(100_000).nullable().default(null),
  setting: z.enum(settings).nullable().default(null),
  code: lineUpTo(50).nullable().default(null).describe('Statistical code; never the identity'),
  validFrom: DateField.nullable().default(null),
  validTo: DateField.nullable().default(null).describe('The last day on which the unit is valid'),
});

export const PositionField = z
  .string()
  .max(100)
  .transform((text) => text as PositionId)
  .nullable()
  .default(null)
  .describe('Whoever holds this one position; null = any of that unit');

export const ReorganisationBody = z.strictObject({
  id,
  effective: DateField,
  document: Document,
  pairs: z
    .array(
      z.strictObject({
        from: UnitField,
        to: UnitField,
        relation: z.enum(successorRelations),
        what: z.string().max(2000).nullable().default(null),
      }),
    )
    .max(5000),
  takeOver: z
    .array(
      z.strictObject({
        unit: UnitField,
        by: UnitField,
        position: PositionField,
      }),
    )
    .max(5000)
    .optional()
    .describe('Who answers for what a unit that ends still owes. Left out: the one successor there is, or nobody'),
});

/** With all that begins, moves and ends by it on its day. */
export const ReorganisationWishBody = ReorganisationBody.extend({
  establish: z.array(UnitBody).max(5000).optional().describe('Units that begin with it'),
  moves: z
    .array(z.strictObject({ unit: UnitField, parent: UnitField }))
    .max(5000)
    .optional(),
  ends: z.array(UnitField).max(5000).optional().describe('Units that end and have no successor'),
});

const ContactField = z.strictObject({ name: Name, email: lineUpTo(320) }).optional();

/** A role that is left out has nobody. */
export const ContactsBody = z
  .strictObject({ reporter: ContactField, unitHead: ContactField, coordinator: ContactField, leader: ContactField })
  .transform((given): Contacts => {
    const named = contactRoles.flatMap((role) => (given[role] === undefined ? [] : [[role, given[role]] as const]));
    return Object.fromEntries(named);
  });

const PostField = z.strictObject({ title: Name, posts: z.array(Name).max(20).default([]) });

/** What is left out is printed as is usual for the layout. */
const PapersField = z.strictObject({
  draftingUnit: lineUpTo(50).min(1).exactOptional().describe('In the symbol of a công văn, e.g. VP in 05/BCĐ-VP'),
  archive: lineUpTo(200).min(1).exactOptional().describe('The last line of the recipients, whole'),
  contact: lineUpTo(500).min(1).exactOptional().describe('Whom units ask: name, post, telephone'),
  reportTo: z.array(Name.min(1)).max(20).exactOptional().describe('To whom papers are copied before all others'),
  sealOfSuperior: z
    .literal(true)
    .exactOptional()
    .describe("It uses the superior body's seal: the signer's office there is printed under it"),
});

export const committeeFields = {
  host: UnitField,
  name: Name,
  aliases: z.array(Name).max(50).default([]),
  programmes: z.array(z.string().max(50)).max(20),
  layout: z.enum(documentLayouts).describe('State: Quốc hiệu; Party: the heading of the Party'),
  superior: Name.describe('The body printed above the issuer'),
  issuerCode: lineUpTo(50),
  place: Name.describe('Place of issue as printed beside the date'),
  chair: PostField,
  standingDeputy: PostField.nullable().default(null),
  standingAgency: UnitField.nullable().default(null),
  hierarchy: HierarchyField.optional().describe('Along which its units report; absent: as its layout has it'),
  papers: PapersField.exactOptional().describe('What its papers say that no rule settles; absent: all as is usual'),
};
export const MembersBody = z
  .array(
    z.strictObject({
      name: Name,
      post: lineUpTo(500).default(''),
      area: lineUpTo(500).default('').describe('Sector or area the member answers for'),
      decision: lineUpTo(200).default('').describe('Number and symbol of the decision that names the member'),
      decidedOn: DateField.nullable().default(null),
    }),
  )
  .max(200);

export const NumberSeriesBody = z.strictObject({
  rule: z.enum(numberRules).describe('Whether types share one series or have their own, and when it begins anew'),
  term: z
    .strictObject({ from: DateField, to: DateField })
    .nullable()
    .default(null)
    .describe('Term of office; needed for typeAndTerm'),
});

export const CommitteeBody = z.strictObject({ id: CommitteeField, ...committeeFields });

const PlanYear = z.int().min(firstYear).max(lastYear);
const lead = z.int().min(-366).max(366).describe('Days before the end of data on which the cycle is proposed');
const until = PlanYear.nullable().default(null).describe('The last year a period may end in; null: it goes on');
const yearly = {
  leadDays: lead,
  until,
  since: PlanYear.nullable().default(null).describe('The first year; null: always'),
};
const severalYears = {
  ...{ leadDays: lead, until },
  years: z.int().min(2).max(20),
  endsIn: PlanYear.describe('The year in which the first of them ends'),
};

/** Each its own schema: what a half-year is bounded by, a stage is not. */
export const YearlyPlanBody = z.strictObject({
  reviews: z
    .array(
      z.discriminatedUnion('span', [
        z.strictObject({ span: z.literal('halfYear'), ...yearly }),
        z.strictObject({ span: z.literal('year'), ...yearly }),
        z.strictObject({ span: z.literal('stage'), ...severalYears }),
        z.strictObject({ span: z.literal('term'), ...severalYears }),
        z.strictObject({
          ...{ span: z.literal('own'), leadDays: lead, until },
          name: lineUpTo(200).describe(
            'As it stands after "báo cáo sơ kết"; what comes again gets its year or its days',
          ),
          reviewKind: z.enum(reviewKinds),
          from: DateField.describe('Of the first period, and of its data'),
          to: DateField,
          everyMonths: z.int().min(1).max(240).nullable().default(null).describe('null: held once'),
        }),
      ]),
    )
    .max(12),
});
