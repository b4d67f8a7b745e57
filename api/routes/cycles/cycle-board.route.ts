import { z } from 'zod';
import { cycleBoard as boardOf } from '#db/queries/cycle-board.query.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Row = z.object({
  unit: z.string(),
  name: z.string(),
  kind: z.string(),
  setting: z.string().nullable(),
  status: z.enum(['expected', 'submitted', 'returned', 'accepted', 'exempted']),
  dueAt: z.iso.datetime().nullable(),
  acknowledgedAt: z.iso.datetime().nullable(),
  round: z.int(),
  receipt: z.int().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  late: z.boolean().nullable(),
  reopened: z.boolean(),
  lastRemindedOn: z.string().nullable(),
  extensionAsked: z.object({ until: z.string(), hour: z.string(), reason: z.string() }).nullable(),
  returnReasons: z.array(z.object({ path: z.string().nullable(), reason: z.string() })).nullable(),
});

export const cycleBoard = queryRoute({
  path: '/cycles/:cycle/board',
  tag: 'cycles',
  summary: 'Every member unit and where its report stands; a unit sees its own row',
  name: 'readCycleBoard',
  params: CycleParams,
  query: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readCycle', place);
    const rows = await boardOf(deps.db, place.stream, ownUnitOnly(actor, place));
    return {
      rows: rows.map((row) => ({
        unit: row.unit,
        name: row.name,
        kind: row.kind,
        setting: row.setting,
        status: row.status,
        dueAt: row.due_at?.toISOString() ?? null,
        acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
        round: row.round,
        receipt: row.receipt,
        submittedAt: row.submitted_at?.toISOString() ?? null,
        late: row.late,
        reopened: row.reopened,
        lastRemindedOn: row.last_reminded_on,
        extensionAsked: row.asked,
        returnReasons: row.reasons === null ? null : [...row.reasons],
      })),
    };
  },
});
