import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CommandAction } from '#domain/access/action.ts';
import type { CommandData } from '#domain/access/command-data.ts';
import { commandTypeOf } from '#domain/access/may.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { OutcomeFacts } from '#db/schema.ts';
import { actorOf } from '#api/support/actor.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import { largeFrom } from '#api/support/body-limits.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { execute } from '#engine/execute.ts';
import type { Place } from '#engine/places.ts';
import { Problem, refusalBody } from '#api/support/problem.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';
import { recordRefused } from '#api/support/record-refused.ts';

/** Where a command goes and what it carries. `unit`: for whom the actor acts, null = for the host. */
export interface Target<A extends CommandAction> {
  readonly place: Place;
  readonly unit: UnitId | null;
  readonly data: CommandData<A>;
  /** What the server chose and the caller must know, such as the address of what begins; part of the answer. */
  readonly also?: OutcomeFacts;
}

export interface CommandRoute<A extends CommandAction, P extends z.ZodObject, B extends z.ZodObject> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly action: A;
  readonly params: P;
  readonly body: B;
  /** What it states may rightly be longer than the usual limit. */
  readonly large?: true;
  target(input: {
    readonly params: z.output<P>;
    readonly body: z.output<B>;
    readonly actor: Actor;
    readonly deps: ApiDeps;
  }): Promise<Target<A>>;
}

/** Registers a route on the app. */
export type Register = (app: FastifyInstance, deps: ApiDeps) => void;

const AnswerSchema = z
  .object({
    commandId: z.string(),
    receipt: z.int(),
    arrivedAt: z.iso.datetime(),
    outcome: z.enum(['accepted', 'nothing', 'waiting']),
    reason: z.string().optional(),
    events: z.array(z.object({ type: z.string(), stream: z.string(), version: z.int() })).optional(),
    answer: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  })
  .meta({ id: 'CommandAnswer' });

const keyPattern = /^[A-Za-z0-9._:-]{1,128}$/;

/**
 * POST only. 200 with the outcome; 202 with the receipt while the engine is away; 409 refused by state, 422 bad input.
 * The same Idempotency-Key again gives the first answer.
 */
export function commandRoute<A extends CommandAction, P extends z.ZodObject, B extends z.ZodObject>(
  route: CommandRoute<A, P, B>,
): Register {
  return (app, deps) => {
    app.route({
      method: 'POST',
      url: route.path,
      ...(route.large === true ? largeFrom(deps) : {}),
      schema: {
        operationId: route.action,
        tags: [route.tag],
        summary: route.summary,
        security: [{ bearer: [] }],
        headers: z.object({
          'idempotency-key': z.string().optional().describe('Chosen by the caller, one per command'),
        }),
        params: route.params,
        body: route.body,
        response: { 200: AnswerSchema, 202: AnswerSchema, '4xx': ProblemSchema, '5xx': ProblemSchema },
      },
      // A command that states nothing may come without a body.
      preValidation: (request, _reply, done) => {
        request.body ??= {};
        done();
      },
      handler: async (request, reply) => {
        const actor = await actorOf(request, deps);
        const params = request.params as z.output<P>;
        const body = request.body as z.output<B>;
        const target = await route.target({ params, body, actor, deps });
        const refusing = { action: route.action, stream: target.place.stream, unit: target.unit };
        try {
          authoriseCommand(actor, route.action, target.place, target.unit);
        } catch (error) {
          if (error instanceof Problem) await recordRefused(deps, request, actor, { ...refusing, code: error.code });
          throw error;
        }
        // After the right: who may not do it learns nothing of how it is done.
        const idempotencyKey = idempotencyKeyOf(request);
        const executed = await execute(deps, {
          place: target.place,
          type: commandTypeOf(route.action),
          data: target.data,
          actor,
          idempotencyKey,
          fingerprint: `${request.url}\n${JSON.stringify(request.body)}`,
          requestId: request.id,
        });
        if (executed === 'keyReused') throw new Problem('idempotency-key-reused');
        const { outcome, ...received } = executed;
        if (outcome === null)
          return reply
            .status(202)
            .header('retry-after', '2')
            .send({
              ...received,
              outcome: 'waiting',
              ...(target.also === undefined ? {} : { answer: { ...target.also } }),
            });
        if (outcome.kind === 'refused') {
          const refused = refusalBody(outcome.refusal, request.id, received.receipt);
          if (refused.status === 409) await recordRefused(deps, request, actor, { ...refusing, code: refused.code });
          return reply.status(refused.status).type('application/problem+json').send(refused);
        }
        if (outcome.kind === 'nothing')
          return { ...received, outcome: 'nothing' as const, reason: outcome.reason, answer: { ...target.also } };
        return {
          ...received,
          outcome: 'accepted' as const,
          events: [...outcome.events],
          answer: { ...outcome.answer, ...target.also },
        };
      },
    });
  };
}

/** Chosen by the caller: the same wish again has the same key. */
export function idempotencyKeyOf(request: FastifyRequest): string {
  return keyOf(headerOf(request.headers['idempotency-key']));
}

function headerOf(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}

function keyOf(header: string | undefined): string {
  if (header === undefined || header === '') throw new Problem('idempotency-key-missing');
  if (!keyPattern.test(header)) throw new Problem('idempotency-key-invalid');
  return header;
}
