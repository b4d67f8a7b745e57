import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { DraftOwner } from '#db/drafts/drafts.ts';
import type { DraftKind } from '#api/routes/drafts/places.ts';
import { actorOf } from '#api/support/actor.ts';
import { largeFrom } from '#api/support/body-limits.ts';
import type { Register } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';

export interface DraftAct<B extends z.ZodObject, O extends z.ZodType> {
  readonly method: 'GET' | 'PATCH' | 'POST' | 'DELETE';
  readonly verb: string;
  /** After the draft's own address. */
  readonly suffix?: string;
  readonly summary: string;
  readonly body?: B;
  /** What is saved at once may rightly be longer than the usual limit. */
  readonly large?: true;
  readonly output: O;
  answer(input: {
    readonly owner: DraftOwner;
    readonly body: z.output<B>;
    readonly actor: Actor;
    readonly deps: ApiDeps;
  }): Promise<z.output<O>>;
}

/** Something done to a draft of one kind. No command: nothing is recorded and no engine is asked. */
export function draftRoute<P extends z.ZodObject, B extends z.ZodObject, O extends z.ZodType>(
  kind: DraftKind<P>,
  act: DraftAct<B, O>,
): Register {
  return (app, deps) => {
    app.route({
      method: act.method,
      url: `${kind.path}${act.suffix ?? ''}`,
      ...(act.large === true ? largeFrom(deps) : {}),
      schema: {
        operationId: `${act.verb}${kind.name}`,
        tags: ['drafts'],
        summary: act.summary,
        security: [{ bearer: [] }],
        params: kind.params,
        ...(act.body === undefined ? {} : { body: act.body }),
        response: { 200: act.output, '4xx': ProblemSchema, '5xx': ProblemSchema },
      },
      handler: async (request, reply) => {
        const actor = await actorOf(request, deps);
        // Parsed by the validator; Fastify's types cannot see it through the generics.
        const owner = await kind.owner(request.params as z.output<P>, actor, deps);
        return reply.send(await act.answer({ owner, body: request.body as z.output<B>, actor, deps }));
      },
    });
  };
}
