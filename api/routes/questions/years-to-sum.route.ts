import { z } from 'zod';
import { hostsOf } from '#domain/access/rule.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { suggestedYears, yearGaps } from '#domain/review-cycle/plan-years.ts';
import { yearsToSum } from '#db/queries/years-to-sum.query.ts';
import { DateField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ReviewKind } from '#api/support/unions.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

const Days = z.object({ from: z.string(), to: z.string() });

export const askYearsToSum = queryRoute({
  path: '/questions/years-to-sum',
  tag: 'questions',
  summary:
    'What a review of several years could sum: periods of the committee with approved totals, of hosts the caller works for',
  name: 'askYearsToSum',
  params: z.object({}),
  query: z.object({
    committee: z.string().min(1).max(150),
    from: DateField,
    to: DateField,
    rehearsal: RehearsalFlag.describe('true: for a rehearsal, which may sum what was only rehearsed'),
  }),
  output: z.object({
    years: z.array(
      Days.extend({
        ...{ cycle: z.string(), label: z.string(), rehearsal: z.boolean() },
        reviewKind: ReviewKind,
        programmes: z.array(z.string()),
        call: z
          .object({ number: z.string(), date: z.string() })
          .nullable()
          .describe('By which it asked; null: by none'),
        approvedAt: z.iso.datetime().describe('When its totals were approved'),
        suggested: z.boolean().describe('A whole year, or the longest there is, and none of it counted twice'),
      }),
    ),
    gaps: z.array(Days).describe('Days that the suggested ones leave open'),
  }),
  async answer({ query, actor, deps }) {
    const { committee, from, to, rehearsal } = query;
    const years = await yearsToSum(deps.db, { hosts: hostsOf(actor), committee, from, to, rehearsal });
    const suggested = suggestedYears(years);
    return {
      years: years.map(({ cycle, callNumber, callDate, approvedAt, programmes, ...year }) => ({
        ...{ ...year, cycle: slugOf(cycle), programmes: [...programmes] },
        call: callNumber === null || callDate === null ? null : { number: callNumber, date: callDate },
        approvedAt: approvedAt.toISOString(),
        suggested: suggested.some((one) => one.cycle === cycle),
      })),
      gaps: yearGaps({ from, to }, suggested).map((gap) => ({ from: gap.from, to: gap.to })),
    };
  },
});
