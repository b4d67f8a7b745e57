import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { readAs } from '#api/support/read-as.ts';
import { type Parsed, type Register, route } from '#api/support/route.ts';

export interface AskRoute<B extends z.ZodObject, O extends z.ZodType, P extends z.ZodObject> {
  readonly path: string;
  readonly params: P;
  readonly tag: string;
  readonly summary: string;
  readonly name: string;
  readonly body: B;
  readonly large?: true;
  readonly decidedBy?: AggregateKind;
  readonly output: O;
  readonly answer: (input: {
    readonly params: Parsed<P>;
    readonly body: Parsed<B>;
    readonly actor: Actor;
    readonly deps: ApiDeps;
  }) => Promise<z.output<O>>;
}

/** POST because the question is too long for an address. It changes nothing and is no command: no key, no receipt. */
export function askRoute<B extends z.ZodObject, O extends z.ZodType, P extends z.ZodObject>({
  params,
  body,
  answer,
  ...described
}: AskRoute<B, O, P>): Register {
  return route({
    ...described,
    method: 'POST',
    asks: 'person',
    takes: { params, body },
    handle: ({ caller, deps, ...asked }) =>
      inPlaceOf(deps, caller, (actor, seen) =>
        readAs(seen, actor, (reading) => answer({ params: asked.params, body: asked.body, actor, deps: reading })),
      ),
  });
}
