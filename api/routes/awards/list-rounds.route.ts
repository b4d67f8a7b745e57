import { z } from 'zod';
import { can } from '#domain/access/can.ts';
import { hosted, installation } from '#domain/access/resource.ts';
import { worksFor } from '#domain/access/rule.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { recorded } from '#domain/organisation/state.ts';
import { awardRoundRows } from '#db/queries/awards.query.ts';
import { isOfCommittee } from '#api/routes/models/place.ts';
import { PeriodShape } from '#api/routes/awards/shapes.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listAwardRounds = queryRoute({
  path: '/award-rounds',
  tag: 'awards',
  summary: 'Rounds of awards of the committees the caller works for, and of those his unit stands below',
  name: 'listAwardRounds',
  params: z.object({}),
  query: z.object({}),
  output: z.object({
    rounds: z.array(
      z.object({
        ...{ round: z.string(), committee: z.string(), committeeName: z.string(), programme: z.string() },
        period: PeriodShape,
      }),
    ),
    committees: z
      .array(z.object({ committee: z.string(), name: z.string(), programmes: z.array(z.string()) }))
      .describe('For which the caller may open one'),
  }),
  async answer({ actor, deps }) {
    authorise(actor, 'listAwards', installation);
    const [rows, state] = await Promise.all([awardRoundRows(deps.db), deps.register()]);
    const { committees } = recorded(state);
    return {
      rounds: rows
        .filter(({ host }) => worksFor(host, actor) || isOfCommittee(state, host, actor.unit))
        .map(({ stream, committee, programme, period }) => ({
          ...{ round: slugOf(stream), committee, programme, period: { ...period } },
          committeeName: committees.get(committee)?.name ?? committee,
        })),
      committees: [...committees.values()]
        .filter(
          ({ host }) =>
            worksFor(host, actor) &&
            can(actor, 'awardRound.OpenAwardRound', hosted(host), { status: 'none', marks: [] }).allow,
        )
        .map(({ id, name, programmes }) => ({ committee: id, name, programmes: [...programmes] })),
    };
  },
});
