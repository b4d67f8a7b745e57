import { z } from 'zod';
import { mayDraft } from '#domain/drafts/access.ts';
import { shareOf } from '#domain/access/resource.ts';
import { filesAt } from '#db/files/attached-files.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { fileShape, StoredFileShape } from '#api/routes/files/file-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listReportFiles = queryRoute({
  path: '/cycles/:cycle/reports/:unit/files',
  tag: 'cycles',
  summary: "Files of a unit's report: of its rounds, and of the draft for whoever writes it",
  name: 'listReportFiles',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    files: z.array(StoredFileShape),
    limits: z.object({ most: z.int().describe('Bytes of one file'), perReport: z.int() }),
  }),
  async answer({ params, actor, deps }) {
    const { stream, host } = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, host));
    if ((await cycleMember(deps.db, stream, unit)) === undefined) throw new Problem('not-found');
    const writes = (onBehalf: boolean) =>
      mayDraft(actor, { kind: 'report', cycle: params.cycle, unit, host, onBehalf });
    const files = (await filesAt(deps.db, stream, unit)).filter(
      (file) => file.handed_in || writes(file.side === 'host'),
    );
    const { most, perReport } = deps.files;
    return { files: files.map(fileShape), limits: { most, perReport } };
  },
});
