import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { actorOf } from '#api/support/actor.ts';
import { authorise } from '#api/support/authorise.ts';
import type { Register } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';

export interface AccountRoute<I extends z.ZodObject, P extends z.ZodObject, O extends z.ZodType> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly tag: string;
  readonly name: string;
  readonly summary: string;
  readonly params?: P;
  /** The body of a POST, the query of a GET. */
  readonly input?: I;
  readonly output: O;
  answer(given: {
    readonly params: z.output<P>;
    readonly input: z.output<I>;
    readonly request: FastifyRequest;
    readonly reply: FastifyReply;
    readonly deps: ApiDeps;
  }): Promise<z.output<O>>;
}

/** Accounts have no process and no events: they are acts on tables, told in the access log. Nothing of it is cached. */
export function accountRoute<I extends z.ZodObject, P extends z.ZodObject, O extends z.ZodType>(
  route: AccountRoute<I, P, O>,
): Register {
  const posts = route.method === 'POST';
  return (app, deps) => {
    app.route({
      method: route.method,
      url: route.path,
      schema: {
        operationId: route.name,
        tags: [route.tag],
        summary: route.summary,
        ...(route.params === undefined ? {} : { params: route.params }),
        ...(route.input === undefined ? {} : posts ? { body: route.input } : { querystring: route.input }),
        response: { 200: route.output, '4xx': ProblemSchema, '5xx': ProblemSchema },
      },
      preValidation: (request, _reply, done) => {
        if (posts && route.input !== undefined) request.body ??= {};
        done();
      },
      handler: async (request, reply) => {
        void reply.header('cache-control', 'no-store');
        // The validator has parsed both; Fastify's types cannot see it through the generics.
        const params = request.params as z.output<P>;
        const input = (posts ? request.body : request.query) as z.output<I>;
        const answer = await route.answer({ params, input, request, reply, deps });
        return reply.send(answer);
      },
    });
  };
}

export interface AdminRoute<I extends z.ZodObject, P extends z.ZodObject, O extends z.ZodType>
  extends Omit<AccountRoute<I, P, O>, 'answer' | 'tag'> {
  answer(given: {
    readonly params: z.output<P>;
    readonly input: z.output<I>;
    readonly actor: Actor;
    readonly address: string;
    readonly deps: ApiDeps;
  }): Promise<z.output<O>>;
}

/** What only an administrator does. Whatever was trusted about callers is asked anew afterwards. */
export function adminRoute<I extends z.ZodObject, P extends z.ZodObject, O extends z.ZodType>(
  route: AdminRoute<I, P, O>,
): Register {
  return accountRoute<I, P, O>({
    ...route,
    tag: 'administration',
    async answer({ params, input, request, deps }) {
      const actor = await actorOf(request, deps);
      authorise(actor, 'manageAccounts', installation);
      const answer = await route.answer({ params, input, actor, address: request.ip, deps });
      if (route.method === 'POST') deps.callers.forget();
      return answer;
    },
  });
}

export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;
