import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CommandAction } from '#domain/access/action.ts';
import type { CommandData } from '#domain/access/command-data.ts';
import { commandTypeOf, aggregateOf } from '#domain/access/may.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { OutcomeFacts } from '#db/schema.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { toldOf } from '#api/support/named-units.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { execute } from '#engine/execute.ts';
import type { Place } from '#engine/places.ts';
import { Problem, problemBody, refusalBody } from '#api/support/problem.ts';
import { recordRefused } from '#api/support/record-refused.ts';
import { type Parsed, type Register, route } from '#api/support/route.ts';
import { requireSide } from '#api/support/whose-side.ts';

/** Where a command goes and what it carries. `unit`: for whom the actor acts, null = for the host. */
export interface Target<A extends CommandAction> {
  readonly place: Place;
  readonly unit: UnitId | null;
  readonly data: CommandData<A>;
  /** What the server chose and the caller must know, such as the address of what begins; part of the answer. */
  readonly also?: OutcomeFacts;
}

/**
 * What a command carries has to be looked up or read: that is done after the right is asked, so that a thing of others is answered
 * like one that is not there, whatever the body names.
 */
interface Unfinished<A extends CommandAction> extends Omit<Target<A>, 'data'> {
  lookUp(): Promise<CommandData<A>>;
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
    readonly params: Parsed<P>;
    readonly body: Parsed<B>;
    readonly actor: Actor;
    readonly deps: ApiDeps;
  }): Promise<Target<A> | Unfinished<A>>;
  /** What the caller is told of what was decided, in his language; part of the answer. */
  told?(input: {
    readonly target: Pick<Target<A>, 'place' | 'unit'>;
    /** What was decided, as it is kept. */
    readonly answer: OutcomeFacts;
    readonly deps: ApiDeps;
  }): Promise<OutcomeFacts>;
}

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

const KeyHeader = z.object({
  'idempotency-key': z.string().max(1000).optional().describe('Chosen by the caller, one per command'),
});

const keyPattern = /^[A-Za-z0-9._:-]{1,128}$/;

/**
 * POST only. 200 with the outcome; 202 with the receipt while the engine is away; 409 refused by state, 422 bad input.
 * The same Idempotency-Key again gives the first answer.
 */
export function commandRoute<A extends CommandAction, P extends z.ZodObject, B extends z.ZodObject>(
  made: CommandRoute<A, P, B>,
): Register {
  return route({
    ...{ method: 'POST', path: made.path, tag: made.tag, name: made.action, summary: made.summary, asks: 'person' },
    ...(made.large === undefined ? {} : { large: made.large }),
    takes: { headers: KeyHeader, params: made.params, body: made.body },
    decidedBy: aggregateOf(made.action),
    // A command that states nothing may come without a body.
    bodyOptional: true,
    output: AnswerSchema,
    others: { 202: AnswerSchema },
    handle: async ({ caller, params, body, request, reply, deps }) => {
      const { actor, target } = await allowed(made, { params, body, request, caller, deps });
      const refusing = { action: made.action, stream: target.place.stream, unit: target.unit };
      // After the right: who may not do it learns nothing of how it is done.
      const idempotencyKey = idempotencyKeyOf(request);
      const executed = await execute(deps, {
        place: target.place,
        type: commandTypeOf(made.action),
        data: 'data' in target ? target.data : await target.lookUp(),
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
      if (outcome.kind === 'failed') {
        const { receipt } = received;
        const body = problemBody(new Problem('command-failed', { receipt }), request.id, receipt);
        return reply.status(body.status).type('application/problem+json').send(body);
      }
      if (outcome.kind === 'refused') {
        const refused = refusalBody(await toldOf(deps, outcome.refusal), request.id, received.receipt);
        if (refused.status === 409)
          // It is decided and stored: that the log cannot be written just now must not make it look undone.
          await recordRefused(deps, request, actor, { ...refusing, code: refused.code }).catch((error: unknown) => {
            request.log.error({ err: error, requestId: request.id }, 'a refusal is not in the access log');
          });
        return reply.status(refused.status).type('application/problem+json').send(refused);
      }
      if (outcome.kind === 'nothing')
        return { ...received, outcome: 'nothing' as const, reason: outcome.reason, answer: { ...target.also } };
      return {
        ...received,
        outcome: 'accepted' as const,
        events: [...outcome.events],
        answer: { ...outcome.answer, ...target.also, ...(await made.told?.({ target, answer: outcome.answer, deps })) },
      };
    },
  });
}

interface Asked<P extends z.ZodObject, B extends z.ZodObject> {
  readonly params: Parsed<P>;
  readonly body: Parsed<B>;
  readonly request: FastifyRequest;
  readonly caller: Actor;
  readonly deps: ApiDeps;
}

/** Where it goes and as who, once the right to it was found; that there is none is in the access log, once. */
async function allowed<A extends CommandAction, P extends z.ZodObject, B extends z.ZodObject>(
  made: CommandRoute<A, P, B>,
  { params, body, request, caller, deps }: Asked<P, B>,
) {
  const reached: { readonly stream: StreamId; readonly unit: UnitId | null }[] = [];
  try {
    return await inPlaceOf(deps, caller, async (actor, seen) => {
      const target = await made.target({ params, body, actor, deps: seen });
      reached.push({ stream: target.place.stream, unit: target.unit });
      authoriseCommand(actor, made.action, target.place, target.unit);
      await requireSide(seen, caller, target.place, target.unit);
      return { actor, target };
    });
  } catch (error) {
    const [first] = reached;
    if (error instanceof Problem && first !== undefined)
      await recordRefused(deps, request, caller, { action: made.action, ...first, code: error.code });
    throw error;
  }
}

/** Chosen by the caller: the same wish again has the same key. */
export function idempotencyKeyOf(request: { readonly headers: Readonly<Record<string, unknown>> }): string {
  const header = request.headers['idempotency-key'];
  if (typeof header !== 'string' || header === '') throw new Problem('idempotency-key-missing');
  if (!keyPattern.test(header)) throw new Problem('idempotency-key-invalid');
  return header;
}
