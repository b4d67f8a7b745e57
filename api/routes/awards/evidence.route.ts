import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { awardEvidenceRows } from '#db/queries/award-evidence.query.ts';
import { nominationRows } from '#db/queries/awards.query.ts';
import { evidenceOf, NominationParams, roundPlace } from '#api/routes/awards/place.ts';
import { authorise } from '#api/support/authorise.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ReportStatus } from '#api/support/unions.ts';

export const nominationEvidence = queryRoute({
  path: '/award-rounds/:round/nominations/:number/evidence',
  tag: 'awards',
  summary: 'The reports and tasks that the evidence of a nomination counts, as they stand now',
  name: 'readNominationEvidence',
  params: NominationParams,
  query: z.object({}),
  output: z.object({
    reports: z.array(
      z.object({
        ...{ cycle: z.string(), unit: z.string(), period: z.string(), status: ReportStatus },
        inTime: z.boolean(),
      }),
    ),
    tasks: z.array(z.object({ conference: z.string(), number: z.int(), statement: z.string(), inTime: z.boolean() })),
  }),
  async answer({ params, actor, deps }) {
    authorise(actor, 'listAwards', installation);
    const { place, row } = await roundPlace(deps, params.round);
    // The rows let a unit see what it proposed itself, the host's staff all.
    const known = (await nominationRows(deps.db, place.stream)).find(({ number }) => number === params.number);
    if (known === undefined) throw new Problem('not-found');
    const { unit } = known.nominee;
    const { reports, tasks } = await awardEvidenceRows(deps.db, evidenceOf(row, [unit]));
    return {
      reports: reports.map(({ cycle, period, status, in_time }) => ({
        ...{ cycle: slugOf(cycle), unit, period, status, inTime: in_time === true },
      })),
      tasks: tasks.map(({ conference, number, statement, in_time: inTime }) => ({
        ...{ conference: slugOf(conference), number, statement, inTime },
      })),
    };
  },
});
