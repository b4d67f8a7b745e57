import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { asChosen, inPlaceOf } from '#api/support/in-place-of.ts';
import { readAs } from '#api/support/read-as.ts';
import { type Parsed, type Register, route as made } from '#api/support/route.ts';

export interface QueryRoute<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly name: string;
  readonly params: P;
  readonly query: Q;
  readonly output: O;
  /** Reads much: of one caller one at a time. */
  readonly heavy?: true;
  /** Of a question about one unit among those the caller answers for: which it is; undefined: about his own. */
  chosen?(query: Parsed<Q>): string | undefined;
  /** Checks the right to read itself (authorise): most lists filter instead of refusing. */
  answer(input: {
    readonly params: Parsed<P>;
    readonly query: Parsed<Q>;
    readonly actor: Actor;
    /** Who asks; `actor` is a unit that ended where he asks in its place. */
    readonly caller: Actor;
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
  input: Omit<Parameters<QueryRoute<P, Q, O>['answer']>[0], 'caller'>,
): Promise<z.output<O>> {
  const { deps, actor } = input;
  const ask = (reading: ApiDeps, as: Actor) => route.answer({ ...input, caller: actor, actor: as, deps: reading });
  const chosen = route.chosen?.(input.query);
  return chosen === undefined
    ? inPlaceOf(deps, actor, (as, seen) => readAs(seen, as, (reading) => ask(reading, as)))
    : asChosen(deps, actor, chosen, ask);
}

/** GET: goes from the api to the projections and never to the engine. */
export function queryRoute<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType>(
  route: QueryRoute<P, Q, O>,
): Query<P, Q, O> {
  const { path, tag, summary, name, params, query, output, heavy } = route;
  const register = made({
    ...{ method: 'GET', path, tag, summary, name, asks: 'person', output },
    ...(heavy === undefined ? {} : { heavy }),
    takes: { params, querystring: query },
    handle: ({ caller: actor, deps, ...asked }) =>
      answerTo(route, { params: asked.params, query: asked.query, actor, deps }),
  });
  return Object.assign(register, { route });
}
