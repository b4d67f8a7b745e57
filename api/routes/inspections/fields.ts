import { z } from 'zod';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { paperKinds } from '#domain/follow-up-task/source.ts';
import type { IssueInspectionConclusion } from '#domain/inspection/commands.ts';
import { type ConcludedRequirement, givenAs, type InspectionPlan, teamRoles } from '#domain/inspection/parts.ts';
import type { InspectionFacts } from '#domain/inspection/state.ts';
import { GivenTaskField, givenTaskOf } from '#api/routes/directives/fields.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { issuerOf } from '#api/routes/tasks/paper-issuer.ts';
import { PreviewSignerField, SignerField } from '#api/routes/conferences/parts.fields.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import {
  DateField,
  HourField,
  lineUpTo,
  NameField,
  NumberField,
  ReasonField,
  WrittenNumberField,
} from '#api/support/fields.ts';
import { cycleStream, Slug } from '#api/support/ids.ts';
import { unitsOn, unitsWithin } from '#api/support/known-units.ts';
import { Problem } from '#api/support/problem.ts';
import { MaybeText, MaybeUnitField, UnitField } from '#api/support/unit-field.ts';
import { allCommittees } from '#db/queries/committees.query.ts';

const Line = lineUpTo(2000).min(1);

export const PlanField = z.strictObject({
  title: NameField.describe('“Kiểm tra việc thực hiện … năm 2020”'),
  papers: z
    .array(
      z.strictObject({
        kind: z.enum(paperKinds),
        number: lineUpTo(60).min(1),
        date: DateField,
        issuer: lineUpTo(200).min(1),
      }),
    )
    .max(10)
    .default([])
    .describe('By what it comes: plan and decision'),
  team: z.strictObject({
    name: NameField,
    of: lineUpTo(300).nullable().default(null).describe('The body that sent it; null: the host’s own'),
    members: z
      .array(
        z.strictObject({
          name: NameField,
          post: lineUpTo(500).default(''),
          role: z.enum(teamRoles),
          home: UnitField.optional().describe('Where he works, of the tree: that unit is told'),
        }),
      )
      .max(100),
  }),
  units: z.array(UnitField).max(500).describe('Who is inspected'),
  from: DateField,
  to: DateField,
  contents: z.array(Line).max(100).default([]),
  sessions: z
    .array(
      z.strictObject({
        ...{ id: Slug, day: DateField, hour: HourField.nullable().default(null), place: MaybeText },
        units: z.array(UnitField).max(500).default([]),
        content: lineUpTo(2000).default(''),
      }),
    )
    .max(500)
    .default([]),
  cycle: Slug.nullable().default(null).describe('The cycle in which the units report for it; null: none'),
});

/** Units as they are called on the first day: one that is no more by then is inspected by nobody. */
export async function planOf(deps: ApiDeps, host: UnitId, body: z.output<typeof PlanField>): Promise<InspectionPlan> {
  const named = body.units.map((unit, row) => [`/plan/units/${String(row)}`, unit] as const);
  // A team from above inspects the host itself; whoever stands beside it is another committee's to write down.
  const units = await unitsWithin(deps, host, named, body.from);
  const cycle = body.cycle === null ? null : cycleStream(body.cycle);
  if (cycle !== null && (await deps.places.find(cycle)) === undefined)
    throw new Problem('unknown-cycle', { cycle: body.cycle ?? '' }, { pointer: '/plan/cycle' });
  const homes = body.team.members.flatMap(({ home }, row) =>
    home === undefined ? [] : [[`/plan/team/members/${String(row)}/home`, home] as const],
  );
  const homeOf = new Map((await unitsOn(deps, homes, body.from)).map((one) => [one.unit, one]));
  const members = body.team.members.map(({ home, ...member }) => {
    const at = home === undefined ? undefined : homeOf.get(home);
    return at === undefined ? member : { ...member, home: at };
  });
  return { ...body, team: { ...body.team, members }, units, cycle };
}

export const FindingsBody = z.strictObject({
  unit: UnitField,
  good: z.array(ReasonField).max(100).default([]),
  weak: z
    .array(z.strictObject({ id: Slug, statement: z.string().trim().max(4000), recurring: z.boolean().default(false) }))
    .max(100)
    .default([]),
  newWays: z.array(ReasonField).max(100).default([]),
});

export const InspectionRecommendationField = z.strictObject({
  number: NumberField,
  direction: z.enum(['up', 'down']),
  from: NameField,
  to: NameField,
  unit: MaybeUnitField.describe('The unit of the tree that is asked; null: whoever is none'),
  via: MaybeText,
  statement: z.string().trim().max(4000),
  due: DateField.nullable().default(null).describe('By when an answer is asked for'),
});

const ItemField = GivenTaskField.extend({ as: z.enum(givenAs).default('required') });

const said = {
  date: DateField,
  summary: z.array(ReasonField).max(100).default([]),
  received: z
    .strictObject({ symbol: lineUpTo(60).min(1), issuer: lineUpTo(200).min(1) })
    .nullable()
    .default(null)
    .describe('Another body’s paper: its number and symbol, and who issued it; null: of the host’s own series'),
};

export const ConclusionBody = z.strictObject({
  ...said,
  number: WrittenNumberField.nullable().default(null),
  signer: SignerField.nullable().default(null),
  tasks: z
    .array(ItemField)
    .max(200)
    .default([])
    .describe('What is required, and what was promised: each becomes a task'),
});

/** While it is written an item may still be empty. */
export const UnfinishedConclusionBody = ConclusionBody.extend({
  date: DateField.nullable().default(null),
  signer: PreviewSignerField.nullable().default(null),
  tasks: z
    .array(ItemField.extend({ statement: z.string().trim().max(4000) }))
    .max(200)
    .default([]),
});

export function itemsOf(items: z.output<typeof UnfinishedConclusionBody>['tasks']): readonly ConcludedRequirement[] {
  return items.map(({ as, ...task }) => ({ ...givenTaskOf(task), as }));
}

/** Head and series of the committee whose inspection it is. */
export async function issuerOfInspection(
  { record }: Pick<ApiDeps, 'record'>,
  { committee: id }: Pick<InspectionFacts, 'committee'>,
  on: InspectionPlan['from'],
) {
  const committee = (await allCommittees(record)).find((one) => one.id === id);
  if (committee === undefined) throw new Problem('unknown-committee', { committee: id });
  return { committee, issuer: issuerOf(committee, on) };
}

export async function concludingOf(
  deps: Pick<ApiDeps, 'record'>,
  facts: Pick<InspectionFacts, 'committee'>,
  body: z.output<typeof ConclusionBody>,
): Promise<IssueInspectionConclusion['data']> {
  const { issuer } = await issuerOfInspection(deps, facts, body.date);
  return { ...body, tasks: itemsOf(body.tasks), issuer, ladder: defaultLadder };
}
