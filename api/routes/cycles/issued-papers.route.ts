import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import { cyclePaperKey } from '#domain/review-cycle/cycle-paper-document.ts';
import { paperSymbol } from '#domain/review-cycle/committee-head.ts';
import { issuedAs } from '#domain/review-cycle/issued-as.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { type IssuedPaper, issuedPapers, type PaperScans } from '#domain/review-cycle/paper-scans.ts';
import { filesOfStream } from '#db/files/attached-files.ts';
import { documentsOf } from '#db/queries/documents.query.ts';
import { fileShape, StoredFileShape } from '#api/routes/files/file-shape.ts';
import { LimitsShape, limitsOf } from '#api/routes/files/sent-ahead.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { CyclePaperKind, IssuedPaperName } from '#api/support/unions.ts';
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
    further: z
      .array(
        z.object({
          paper: z.int(),
          kind: CyclePaperKind,
          symbol: z.string(),
          date: z.iso.date(),
          answerBy: z.iso.date().nullable(),
          units: z.array(z.object({ unit: z.string(), name: z.string() })).describe('A unit sees itself alone'),
          href: z.string().nullable(),
        }),
      )
      .describe('To units that are late or were given more time, in their order; a unit sees those that went to it'),
    pdf: z.boolean().describe('The consolidated report can be had as PDF too'),
    limits: LimitsShape,
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readCycle', place);
    const state = await currentCycle(deps, place.stream);
    const set = await addressesSet(deps, place);
    const address = { call: set('call-letter'), report: `/cycles/${params.cycle}/report-draft/document` };
    const scans = 'scans' in state ? state.scans : [];
    const stored = await scansShown(deps, place, scans);
    return {
      papers: issuedPapers.flatMap((paper) => {
        const issued = issuedAs(state, paper);
        if (issued === null || !('plan' in state) || state.plan === null) return [];
        const symbol = paperSymbol(state.plan, types[paper], issued.number);
        return [{ paper, symbol, date: issued.date, href: address[paper], scans: [...stored(paper)] }];
      }),
      further: papersTo(state, isOnHostSide(place, actor) ? null : actor.unit, set),
      pdf: deps.papers.makesPdf(),
      limits: limitsOf(deps),
    };
  },
});

/** Where a letter of the cycle is; null: it is being set, or not for this reader. */
async function addressesSet(deps: ApiDeps, { stream }: Place): Promise<(key: string) => string | null> {
  const documents = await documentsOf(deps.db, stream);
  return (wanted) => {
    const found = documents.find(({ key }) => key === wanted);
    return found === undefined || found.rendered_at === null ? null : `/documents/${String(found.id)}`;
  };
}

/** `unit` null: the host's staff, who sees all of them. */
function papersTo(state: CycleState, unit: UnitId | null, set: (key: string) => string | null) {
  if (!('members' in state) || !('papers' in state)) return [];
  const names = new Map(state.members.map((member) => [member.unit, member.name]));
  return state.papers.flatMap(({ paper, kind, paperNumber: symbol, date, answerBy, units }) => {
    const told = unit === null ? units : units.filter((one) => one === unit);
    if (told.length === 0) return [];
    const named = told.map((one) => ({ unit: one, name: names.get(one) ?? one }));
    return [{ paper, kind, symbol, date, answerBy, units: named, href: set(cyclePaperKey(paper)) }];
  });
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
