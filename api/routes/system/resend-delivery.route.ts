import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { resendDelivery as putOut } from '#db/outbox/resend.ts';
import { oneDelivery } from '#db/queries/mailbox.query.ts';
import { DeliveryParams } from '#api/routes/system/read-delivery.route.ts';
import { booksOf } from '#api/support/books.ts';
import { authorise } from '#api/support/authorise.ts';
import { idempotencyKeyOf } from '#api/support/command-route.ts';
import { Problem } from '#api/support/problem.ts';
import { route } from '#api/support/route.ts';
import { readAs } from '#api/support/read-as.ts';

const Answer = z.object({
  delivery: z.int().describe('The new row in the log'),
  addresses: z.array(z.string()),
  again: z.boolean().describe('The same wish had been taken before'),
  engine: z.enum(['answered', 'engineAway']).describe('engineAway: it is kept, and goes out when the engine is back'),
});

/** Carries a letter once more. It is owed already, so nothing is decided: it takes the way of every letter, outbox and knock. */
export const resendDelivery = route({
  method: 'POST',
  path: '/deliveries/:id/resend',
  tag: 'system',
  name: 'resendDelivery',
  summary: 'Send a letter again, to whoever holds the post now; a rehearsal stays in the sink',
  asks: 'person',
  takes: {
    headers: z.object({
      'idempotency-key': z.string().max(1000).optional().describe('Chosen by the caller, one per wish'),
    }),
    params: DeliveryParams,
    body: z.strictObject({}),
  },
  bodyOptional: true,
  output: Answer,
  async handle({ caller: actor, params: { id }, request, deps }) {
    const row = await readAs(deps, actor, ({ db }) => oneDelivery(db, id));
    const place = row === undefined ? undefined : await deps.places.find(row.stream);
    const ours = row !== undefined && booksOf(actor).includes(row.ledger);
    if (!ours || place === undefined) throw new Problem('not-found');
    authorise(actor, 'resendDelivery', hosted(place.host));
    const key = `${actor.unit}/${actor.person}/${idempotencyKeyOf(request)}`;
    // Seen through the wall above; readers can write nothing, so what goes out again is the api's to put down.
    const resent = await putOut(deps.db, { id, by: actor.person, key });
    if (resent === null) throw new Problem('not-found');
    if (resent.kind === 'stillQueued') throw new Problem('delivery-still-queued');
    if (resent.kind === 'noAddress') throw new Problem('delivery-without-address');
    const { again, addresses } = resent;
    if (!again) {
      const detail = { delivery: resent.id, of: id, stream: place.stream };
      await recordAccess(deps.db, { kind: 'mail-resent', actor, address: request.ip, detail });
    }
    const engine = await deps.knocker.knock(place);
    return { delivery: resent.id, addresses: [...addresses], again, engine };
  },
});
