import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import { actorOf } from '#api/support/actor.ts';
import { largeFrom } from '#api/support/body-limits.ts';
import type { Register } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';
import { readAs } from '#api/support/read-as.ts';

export interface AskRoute<B extends z.ZodObject, O extends z.ZodType, P extends z.ZodObject> {
  readonly path: string;
  /** Left out: the address names nothing. */
  readonly params?: P;
  readonly tag: string;
  readonly summary: string;
  readonly name: string;
  readonly body: B;
  /** The question may rightly be longer than the usual limit. */
  readonly large?: true;
  readonly output: O;
  answer(input: {
    readonly params: z.output<P>;
    readonly body: z.output<B>;
    readonly actor: Actor;
    readonly deps: ApiDeps;
  }): Promise<z.output<O>>;
}

/** POST because the question is too long for an address. It changes nothing and is no command: no key, no receipt. */
export function askRoute<B extends z.ZodObject, O extends z.ZodType, P extends z.ZodObject>(
  route: AskRoute<B, O, P>,
): Register {
  return (app, deps) => {
    app.route({
      method: 'POST',
      url: route.path,
      ...(route.large === true ? largeFrom(deps) : {}),
      schema: {
        operationId: route.name,
        tags: [route.tag],
        summary: route.summary,
        security: [{ bearer: [] }],
        params: route.params ?? z.object({}),
        body: route.body,
        response: { 200: route.output, '4xx': ProblemSchema, '5xx': ProblemSchema },
      },
      handler: async (request, reply) => {
        const actor = await actorOf(request, deps);
        // The validator has parsed both; Fastify's types cannot see it through the generics.
        const params = request.params as z.output<P>;
        const body = request.body as z.output<B>;
        return reply.send(await readAs(deps, actor, (reading) => route.answer({ params, body, actor, deps: reading })));
      },
    });
  };
}
