import { z } from 'zod';
import { hierarchyOf } from '#domain/organisation/hierarchy.ts';
import type { Committee } from '#domain/organisation/committee.ts';
import { usualSigners } from '#domain/organisation/usual-signers.ts';
import { DocumentLayout, Hierarchy, NumberRule, ReviewKind } from '#api/support/unions.ts';

const Post = z.object({ title: z.string(), posts: z.array(z.string()) });

const always = { leadDays: z.int(), until: z.int().nullable().describe('The last year a period may end in') };
const yearly = { ...always, since: z.int().nullable().describe('The first year') };
const severalYears = { ...always, years: z.int(), endsIn: z.int().describe('Where the first of them end') };

const PlannedRule = z
  .discriminatedUnion('span', [
    z.object({ span: z.literal('halfYear'), ...yearly }),
    z.object({ span: z.literal('year'), ...yearly }),
    z.object({ span: z.literal('stage'), ...severalYears }),
    z.object({ span: z.literal('term'), ...severalYears }),
    z.object({
      ...{ span: z.literal('own'), ...always, name: z.string(), reviewKind: ReviewKind },
      ...{ from: z.string(), to: z.string(), everyMonths: z.int().nullable().describe('null: held once') },
    }),
  ])
  .meta({ id: 'PlannedRule' });

export const CommitteeShape = z.object({
  id: z.string(),
  host: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  programmes: z.array(z.string()),
  layout: DocumentLayout,
  superior: z.string(),
  issuerCode: z.string(),
  place: z.string(),
  chair: Post,
  standingDeputy: Post.nullable(),
  standingAgency: z.string().nullable(),
  hierarchy: Hierarchy.nullable().describe('null: as its layout has it'),
  follows: Hierarchy.describe('Along which its units report'),
  earlierNames: z
    .array(z.object({ name: z.string(), until: z.string().describe('The last day it was called so') }))
    .describe('In the order of their days'),
  members: z.array(
    z.object({
      ...{ name: z.string(), post: z.string(), area: z.string(), decision: z.string() },
      decidedOn: z.string().nullable(),
    }),
  ),
  numberSeries: z
    .object({ rule: NumberRule, term: z.object({ from: z.string(), to: z.string() }).nullable() })
    .nullable()
    .describe('null: as its layout has it'),
  papers: z
    .object({
      ...{ draftingUnit: z.string().exactOptional(), archive: z.string().exactOptional() },
      ...{ contact: z.string().exactOptional(), reportTo: z.array(z.string()).exactOptional() },
      sealOfSuperior: z.literal(true).exactOptional(),
    })
    .describe('What its papers say that no rule settles; what is left out is as is usual for the layout'),
  signers: z
    .array(z.object({ authority: z.string(), post: z.string(), office: z.string().exactOptional() }))
    .describe('Who may sign for it and how its layout has them sign, its head first'),
  yearlyPlan: z.object({ reviews: z.array(PlannedRule) }),
});

export function committeeShape(committee: Committee): z.output<typeof CommitteeShape> {
  const { chair, standingDeputy } = committee;
  return {
    ...committee,
    aliases: [...committee.aliases],
    programmes: [...committee.programmes],
    chair: { ...chair, posts: [...chair.posts] },
    standingDeputy: standingDeputy === null ? null : { ...standingDeputy, posts: [...standingDeputy.posts] },
    hierarchy: committee.hierarchy ?? null,
    follows: hierarchyOf(committee),
    earlierNames: [...committee.earlierNames],
    members: [...committee.members],
    papers: papersShape(committee.papers),
    signers: usualSigners(committee).map((signer) => ({ ...signer })),
    yearlyPlan: { reviews: [...committee.yearlyPlan.reviews] },
  };
}

function papersShape({
  reportTo,
  ...rest
}: NonNullable<Committee['papers']> = {}): z.output<typeof CommitteeShape>['papers'] {
  return { ...rest, ...(reportTo === undefined ? {} : { reportTo: [...reportTo] }) };
}
