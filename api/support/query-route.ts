import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import { actorOf } from '#api/support/actor.ts';
import type { Register } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';
import { readAs } from '#api/support/read-as.ts';

export interface QueryRoute<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Unique name of the operation in the API description. */
  readonly name: string;
  readonly params: P;
  readonly query: Q;
  readonly output: O;
  /** Checks the right to read itself (authorise): most lists filter instead of refusing. */
  answer(input: {
    readonly params: z.output<P>;
    readonly query: z.output<Q>;
    readonly actor: Actor;
    readonly deps: ApiDeps;
  }): Promise<z.output<O>>;
}

/** A registered question that can also be asked from within: a list as a file has the rows of the list on the screen. */
export type Query<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType> = Register & {
  readonly route: QueryRoute<P, Q, O>;
};

/** The one way to an answer, for the screen and for the file: on the rows that the actor may see. */
export async function answerTo<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType>(
  route: QueryRoute<P, Q, O>,
  input: Parameters<QueryRoute<P, Q, O>['answer']>[0],
): Promise<z.output<O>> {
  const { deps, actor } = input;
  return readAs(deps, actor, (reading) => route.answer({ ...input, deps: reading }));
}

/** GET: goes from the api to the projections and never to the engine. */
export function queryRoute<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType>(
  route: QueryRoute<P, Q, O>,
): Query<P, Q, O> {
  const register: Register = (app, deps) => {
    app.route({
      method: 'GET',
      url: route.path,
      schema: {
        operationId: route.name,
        tags: [route.tag],
        summary: route.summary,
        security: [{ bearer: [] }],
        params: route.params,
        querystring: route.query,
        response: { 200: route.output, '4xx': ProblemSchema, '5xx': ProblemSchema },
      },
      handler: async (request, reply) => {
        const actor = await actorOf(request, deps);
        // The validator has parsed both, the serializer checks the answer; Fastify's types cannot see it through the generics.
        const answer = await answerTo(route, {
          params: request.params as z.output<P>,
          query: request.query as z.output<Q>,
          actor,
          deps,
        });
        return reply.send(answer);
      },
    });
  };
  return Object.assign(register, { route });
}
