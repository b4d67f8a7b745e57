import { z } from 'zod';
import { may } from '#domain/access/may.ts';
import { hosted } from '#domain/access/resource.ts';
import { cyclesOfUnit } from '#db/queries/cycle-list.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { slugOf } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

const Row = z.object({
  cycle: z.string(),
  committee: z.object({ id: z.string(), name: z.string() }),
  host: z.string(),
  programmes: z.array(z.string()),
  reviewKind: z.string(),
  period: z.object({ code: z.string(), label: z.string() }),
  status: z.string(),
  cutOff: z.string(),
  dueAt: z.iso.datetime().nullable(),
  conference: z.string().nullable(),
  rehearsal: z.boolean(),
});

export const listCycles = queryRoute({
  path: '/cycles',
  tag: 'cycles',
  summary: 'Cycles the unit hosts or reports to; rehearsals only when asked for',
  name: 'listCycles',
  params: z.object({}),
  query: z.object({
    rehearsal: RehearsalFlag,
    committee: z.string().max(150).optional(),
    status: z.string().max(50).optional(),
  }),
  output: z.object({ cycles: z.array(Row) }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'listCycles', { host: null, subject: null, participants: [] });
    const rows = await cyclesOfUnit(deps.db, actor.unit, query);
    const readable = rows.filter(
      (row) => may(actor, 'readCycle', hosted(row.host, row.takes_part ? [actor.unit] : [])).allowed,
    );
    return {
      cycles: readable.map((row) => ({
        cycle: slugOf(row.stream),
        committee: { id: row.committee, name: row.committee_name },
        host: row.host,
        programmes: row.programmes,
        reviewKind: row.review_kind,
        period: { code: row.period_code, label: row.period_label },
        status: row.status,
        cutOff: row.cut_off,
        dueAt: row.due_at?.toISOString() ?? null,
        conference: row.conference === null ? null : slugOf(row.conference),
        rehearsal: row.rehearsal,
      })),
    };
  },
});
