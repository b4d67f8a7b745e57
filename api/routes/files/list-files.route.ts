import { z } from 'zod';
import { mayDraft } from '#domain/drafts/access.ts';
import { filesAt } from '#db/files/attached-files.ts';
import { reportPlace } from '#api/routes/cycles/report-place.ts';
import { fileShape } from '#api/routes/files/file-shape.ts';
import { FilesGiven, limitsOf } from '#api/routes/files/sent-ahead.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listReportFiles = queryRoute({
  path: '/cycles/:cycle/reports/:unit/files',
  tag: 'cycles',
  summary: "Files of a unit's report: of its rounds, and of the draft for whoever writes it",
  name: 'listReportFiles',
  params: CycleUnitParams,
  query: z.object({}),
  output: FilesGiven,
  async answer({ params, actor, deps }) {
    const { place, unit } = await reportPlace(deps, actor, params);
    const { stream, host } = place;
    const writes = (onBehalf: boolean) =>
      mayDraft(actor, { kind: 'report', cycle: params.cycle, unit, host, onBehalf });
    const files = (await filesAt(deps.db, stream, unit)).filter(
      (file) => file.handed_in || writes(file.side === 'host'),
    );
    return { files: files.map(fileShape), limits: limitsOf(deps) };
  },
});
