import { z } from 'zod';
import type { StreamId } from '#domain/kernel/ids.ts';
import { deliveriesOf, deliveryCounts } from '#db/queries/deliveries.query.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Status = z.enum(['queued', 'accepted', 'refused', 'noAddress']);
const most = 1000;

export const listDeliveries = queryRoute({
  path: '/deliveries',
  tag: 'system',
  summary: 'The delivery log of a cycle, conference or task: one row per recipient',
  name: 'listDeliveries',
  params: z.object({}),
  query: z.object({
    stream: z.string().min(1).max(300).describe('cycle/…, conference/… or task/…'),
    status: Status.optional(),
    template: z.string().max(100).optional(),
    unit: z.string().max(150).optional(),
    after: z.coerce.number().int().min(0).default(0).describe('The last id already read'),
    limit: z.coerce.number().int().min(1).max(most).default(most),
  }),
  output: z.object({
    counts: z.array(z.object({ template: z.string(), status: Status, count: z.int() })).describe('Of the whole stream'),
    deliveries: z.array(
      z.object({
        id: z.int(),
        key: z.string(),
        template: z.string(),
        rehearsal: z.boolean(),
        unit: z.string(),
        role: z.string(),
        recipient: z.string(),
        address: z.string().nullable(),
        messageId: z.string(),
        subject: z.string(),
        status: Status,
        attempts: z.int(),
        response: z.string().nullable(),
        queuedAt: z.iso.datetime(),
        dueAt: z.iso.datetime().describe('Domain time'),
        settledAt: z.iso.datetime().nullable(),
      }),
    ),
    next: z.int().nullable(),
  }),
  async answer({ query, actor, deps }) {
    const place = await deps.places.find(query.stream as StreamId);
    if (place === undefined) throw new Problem('not-found');
    await authoriseReading(deps, actor, 'readDeliveries', place);
    const [rows, counts] = await Promise.all([
      deliveriesOf(deps.db, place.stream, query),
      deliveryCounts(deps.db, place.stream),
    ]);
    return {
      counts,
      deliveries: rows.map((row) => ({
        id: row.id,
        key: row.notice_key,
        template: row.template,
        rehearsal: row.rehearsal,
        unit: row.unit,
        role: row.role,
        recipient: row.recipient_name,
        address: row.address,
        messageId: row.message_id,
        subject: row.subject,
        status: row.status,
        attempts: row.attempts,
        response: row.response,
        queuedAt: row.queued_at.toISOString(),
        dueAt: row.due_at.toISOString(),
        settledAt: row.settled_at?.toISOString() ?? null,
      })),
      next: rows.length === query.limit ? (rows.at(-1)?.id ?? null) : null,
    };
  },
});
