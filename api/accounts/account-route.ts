import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { authorise } from '#api/support/authorise.ts';
import { type Given, type Register, type Route, route, type Takes } from '#api/support/route.ts';

/** Accounts have no process and no events: they are acts on tables, told in the access log. Nothing of it is cached. */
export const ofAccounts = { bodyOptional: true, noStore: true } as const;

interface AdminRoute<T extends Takes, O extends z.ZodType>
  extends Pick<Route<'person', T, O>, 'method' | 'path' | 'name' | 'summary' | 'takes' | 'output' | 'large' | 'heavy'> {
  readonly answer: (given: AdminGiven<T>) => Promise<z.output<O>>;
}

interface AdminGiven<T extends Takes> extends Pick<Given<'person', T>, 'params' | 'query' | 'body' | 'deps'> {
  readonly actor: Actor;
  readonly address: string;
}

/**
 * What only an administrator does. Whatever was trusted about callers is asked anew afterwards. Also what only reads reads the
 * record: the readers' role has no sight of accounts, sessions and tokens at all, and the right has been asked here.
 */
export function adminRoute<const T extends Takes, O extends z.ZodType>({
  answer,
  ...described
}: AdminRoute<T, O>): Register {
  return route({
    ...described,
    ...ofAccounts,
    tag: 'administration',
    asks: 'person',
    async handle({ caller: actor, request, reply: _, ...given }) {
      authorise(actor, 'manageAccounts', installation);
      const answered = await answer({ ...given, actor, address: request.ip });
      if (described.method === 'POST') given.deps.callers.forget();
      return answered;
    },
  });
}

export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;
