import { z } from 'zod';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import { cycleBoard } from '#db/queries/cycle-board.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ReportStatus } from '#api/support/unions.ts';

const Row = z.object({
  unit: z.string(),
  name: z.string(),
  status: ReportStatus,
  dueAt: z.iso.datetime().nullable(),
  overdue: z.boolean(),
  lastRemindedOn: z.string().nullable(),
});

export const missingUnits = queryRoute({
  path: '/cycles/:cycle/missing',
  tag: 'cycles',
  summary: 'Units that are in no total as things stand: nothing handed in, or not accepted yet',
  name: 'readMissingUnits',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    closed: z.boolean(),
    now: z.iso.datetime(),
    missing: z.array(Row),
    notAccepted: z.array(Row).describe('Handed in and not accepted: in no total'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readBoard', place);
    const doc = await docOf(deps, place);
    const board = await cycleBoard(deps.db, place.stream, null);
    const closure = 'closure' in doc ? doc.closure : null;
    const now = nowOf('plan' in doc ? (doc.plan?.clock ?? null) : null);
    const asked = asksForReports(doc.status);
    const rows = board.map((row) => ({
      unit: row.unit,
      name: row.name,
      status: row.status,
      dueAt: row.due_at?.toISOString() ?? null,
      overdue: asked && row.due_at !== null && row.due_at.toISOString() < now,
      lastRemindedOn: row.last_reminded_on,
    }));
    return {
      closed: closure !== null,
      now,
      // As it stands, not as it stood at the closing: what was accepted since then is in the totals.
      missing: rows.filter(({ status }) => status === 'expected' || status === 'returned'),
      notAccepted: rows.filter(({ status }) => status === 'submitted'),
    };
  },
});
