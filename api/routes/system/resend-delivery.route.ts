import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { resendDelivery as putOut } from '#db/outbox/resend.ts';
import { oneDelivery } from '#db/queries/mailbox.query.ts';
import { DeliveryParams } from '#api/routes/system/read-delivery.route.ts';
import { actorOf } from '#api/support/actor.ts';
import { authorise } from '#api/support/authorise.ts';
import { idempotencyKeyOf, type Register } from '#api/support/command-route.ts';
import { Problem } from '#api/support/problem.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';
import { readAs } from '#api/support/read-as.ts';

const Answer = z.object({
  delivery: z.int().describe('The new row in the log'),
  addresses: z.array(z.string()),
  again: z.boolean().describe('The same wish had been taken before'),
  engine: z.enum(['answered', 'engineAway']).describe('engineAway: it is kept, and goes out when the engine is back'),
});

/** Carries a letter once more. It is owed already, so nothing is decided: it takes the way of every letter, outbox and knock. */
export const resendDelivery: Register = (app, deps) => {
  app.route({
    method: 'POST',
    url: '/deliveries/:id/resend',
    schema: {
      operationId: 'resendDelivery',
      tags: ['system'],
      summary: 'Send a letter again, to whoever holds the post now; a rehearsal stays in the sink',
      security: [{ bearer: [] }],
      headers: z.object({ 'idempotency-key': z.string().optional().describe('Chosen by the caller, one per wish') }),
      params: DeliveryParams,
      body: z.strictObject({}),
      response: { 200: Answer, '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    preValidation: (request, _reply, done) => {
      request.body ??= {};
      done();
    },
    handler: async (request, reply) => {
      const actor = await actorOf(request, deps);
      const { id } = request.params as z.output<typeof DeliveryParams>;
      const row = await readAs(deps, actor, ({ db }) => oneDelivery(db, id));
      const place = row === undefined ? undefined : await deps.places.find(row.stream);
      if (row === undefined || place === undefined) throw new Problem('not-found');
      authorise(actor, 'resendDelivery', hosted(place.host));
      const key = `${actor.unit}/${actor.person}/${idempotencyKeyOf(request)}`;
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
      return reply.send({ delivery: resent.id, addresses: [...addresses], again, engine });
    },
  });
};
