import { z } from 'zod';
import { paperSymbol } from '#domain/review-cycle/committee-head.ts';
import { issuedAs } from '#domain/review-cycle/issued-as.ts';
import { type IssuedPaper, issuedPapers, type PaperScans } from '#domain/review-cycle/paper-scans.ts';
import { filesOfStream } from '#db/files/attached-files.ts';
import { documentsOf } from '#db/queries/documents.query.ts';
import { fileShape, StoredFileShape } from '#api/routes/files/file-shape.ts';
import { LimitsShape, limitsOf } from '#api/routes/files/sent-ahead.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { IssuedPaperName } from '#api/support/unions.ts';
import type { Place } from '#engine/places.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

const types = { call: 'congVan', report: 'baoCao' } as const;

export const readIssuedPapers = queryRoute({
  path: '/cycles/:cycle/issued-papers',
  tag: 'cycles',
  summary: 'The papers that the cycle issued under a number, with what was signed and scanned of each',
  name: 'readIssuedPapers',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    papers: z.array(
      z.object({
        paper: IssuedPaperName,
        symbol: z.string().describe('Number and sign, as other papers cite it'),
        date: z.iso.date(),
        href: z.string().nullable().describe('As the product set it; null: it is being set'),
        scans: z.array(
          z.object({ file: StoredFileShape, by: z.string().describe('Who gave it'), givenAt: z.iso.datetime() }),
        ),
      }),
    ),
    pdf: z.boolean().describe('The consolidated report can be had as PDF too'),
    limits: LimitsShape,
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readCycle', place);
    const state = await currentCycle(deps, place.stream);
    const address = await addressesOf(deps, place, params.cycle);
    const scans = 'scans' in state ? state.scans : [];
    const stored = await scansShown(deps, place, scans);
    return {
      papers: issuedPapers.flatMap((paper) => {
        const issued = issuedAs(state, paper);
        if (issued === null || !('plan' in state) || state.plan === null) return [];
        const symbol = paperSymbol(state.plan, types[paper], issued.number);
        return [{ paper, symbol, date: issued.date, href: address[paper], scans: [...stored(paper)] }];
      }),
      pdf: deps.papers.makesPdf(),
      limits: limitsOf(deps),
    };
  },
});

async function addressesOf(
  deps: ApiDeps,
  { stream }: Place,
  cycle: string,
): Promise<Record<IssuedPaper, string | null>> {
  const call = (await documentsOf(deps.db, stream)).find(({ key }) => key === 'call-letter');
  const set = call === undefined || call.rendered_at === null ? null : `/documents/${String(call.id)}`;
  return { call: set, report: `/cycles/${cycle}/report-draft/document` };
}

/** Of each paper, in the order in which they were given. */
async function scansShown(deps: ApiDeps, { stream }: Place, scans: readonly PaperScans[]) {
  const known = new Map(scans.length === 0 ? [] : (await filesOfStream(deps.db, stream)).map((row) => [row.id, row]));
  return (paper: IssuedPaper) =>
    scans
      .filter((one) => one.paper === paper)
      .flatMap(({ files, by, at }) =>
        files.flatMap(({ id }) => {
          const row = known.get(id);
          return row === undefined ? [] : [{ file: fileShape(row), by, givenAt: at }];
        }),
      );
}
