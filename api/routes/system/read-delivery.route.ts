import { z } from 'zod';
import { greetedByName } from '#domain/words/mail.ts';
import { oneDelivery, resendsOf } from '#db/queries/mailbox.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { DeliveryShape, deliveryShape, recipientOf } from '#api/routes/system/delivery-shape.ts';
import { booksOf } from '#api/support/books.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { Problem } from '#api/support/problem.ts';
import { CountInAddress } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { DeliveryStatus } from '#api/support/unions.ts';

export const DeliveryParams = z.object({ id: CountInAddress.min(1) });

export const readDelivery = queryRoute({
  path: '/deliveries/:id',
  tag: 'system',
  summary: 'One letter with its text, and the times it was carried again',
  name: 'readDelivery',
  params: DeliveryParams,
  query: z.object({}),
  output: DeliveryShape.extend({
    body: z.string(),
    again: z.array(
      z.object({
        id: z.int(),
        status: DeliveryStatus,
        recipient: z.string(),
        address: z.string().nullable(),
        queuedAt: z.iso.datetime(),
        settledAt: z.iso.datetime().nullable(),
        response: z.string().nullable(),
        by: z.string().nullable(),
      }),
    ),
  }),
  async answer({ params, actor, deps }) {
    const row = await oneDelivery(deps.db, params.id);
    const place = row === undefined ? undefined : await deps.places.find(row.stream);
    // Whoever it is to reads it among his own letters; this is the log of whoever sent it.
    const ours = row !== undefined && booksOf(actor).includes(row.ledger);
    if (!ours || place === undefined) throw new Problem('not-found');
    await authoriseReading(deps, actor, 'readDeliveries', place);
    const again = await resendsOf(deps.db, row.id);
    const nameOf = await unitNames(deps);
    return {
      ...deliveryShape(row, nameOf),
      body: greetedByName(row.body, row.unit, nameOf(row.unit)),
      again: again.map((one) => ({
        id: one.id,
        status: one.status,
        recipient: recipientOf(row.unit, one, nameOf),
        address: one.address,
        queuedAt: one.queued_at.toISOString(),
        settledAt: one.settled_at?.toISOString() ?? null,
        response: one.response,
        by: one.resent_by,
      })),
    };
  },
});
