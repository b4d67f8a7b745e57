import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { isStaffOf } from '#domain/access/rule.ts';
import { towards } from '#domain/conference/conclusion.ts';
import { daysBetween } from '#domain/kernel/civil-date.ts';
import { AskedShape } from '#api/routes/recommendations/shape.ts';
import { recommendationsOf } from '#api/routes/recommendations/made.ts';
import { authorise } from '#api/support/authorise.ts';
import { isNamedLike } from '#api/support/is-named-like.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

const Entry = AskedShape.extend({
  key: z.string(),
  host: z.object({ unit: z.string(), name: z.string() }),
  staff: z.boolean().describe('The reader works for the host, and records what it was told'),
  madeIn: z.object({
    kind: z.enum(['conference', 'inspection']),
    ...{ name: z.string().describe('Names it in addresses'), title: z.string(), heldOn: z.string() },
  }),
  notice: z.string().nullable().describe('Number and symbol of the paper; null: it is not issued yet'),
  since: z.string().describe('The day on which it was asked'),
  age: z.int().describe('Days since then, in its own time; of what is answered, until it was'),
  goesOn: z.string().nullable().describe('The later notice that asks for the same once more; null: none does'),
});

export const listRecommendations = queryRoute({
  path: '/recommendations',
  tag: 'recommendations',
  summary:
    'What was asked of others, upward, downward and beside, and what came of it: of the hosts the caller works for, and what is asked of his unit',
  name: 'listRecommendations',
  params: z.object({}),
  query: z.object({
    rehearsal: RehearsalFlag,
    q: z.string().trim().min(1).max(200).optional().describe('Text, who asks or is asked, or notice; without marks'),
    only: z.enum(['open', 'answered']).optional().describe('What a later notice asks for again is in neither'),
    towards: z.enum(towards).optional(),
  }),
  output: z.object({ recommendations: z.array(Entry) }),
  async answer({ query: { rehearsal, q, only, towards: way }, actor, caller, deps }) {
    authorise(actor, 'listConferences', installation);
    const all = await recommendationsOf(deps, {
      rehearsal,
      unit: caller.unit,
      staffOf: (host) => isStaffOf(host, actor),
    });
    return {
      recommendations: all
        .filter(
          ({ entry: { answered, goesOn } }) =>
            only === undefined || (goesOn === null && answered === (only === 'answered')),
        )
        .filter(({ entry }) => way === undefined || entry.towards === way)
        .filter(({ entry }) => q === undefined || isNamedLike(searched(entry), q))
        .map(({ entry, until }) => ({ ...entry, age: Math.max(0, daysBetween(entry.since, until)) }))
        .sort(
          (a, b) => Number(a.answered) - Number(b.answered) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
        ),
    };
  },
});

function searched({ statement, from, to, notice, madeIn }: Omit<z.output<typeof Entry>, 'age'>): string {
  return [statement, from, ...to.map(({ name }) => name), notice ?? '', madeIn.title].join(' ');
}
