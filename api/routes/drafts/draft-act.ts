import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { DraftOwner } from '#db/drafts/drafts.ts';
import type { DraftKind } from '#api/routes/drafts/places.ts';
import { type Parsed, type Register, route } from '#api/support/route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { requireSide } from '#api/support/whose-side.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';

export interface DraftAct<B extends z.ZodObject | undefined, O extends z.ZodType> {
  readonly method: 'GET' | 'PATCH' | 'POST' | 'DELETE';
  readonly verb: string;
  /** After the draft's own address. */
  readonly suffix?: string;
  readonly summary: string;
  readonly body: B;
  /** What is saved at once may rightly be longer than the usual limit. */
  readonly large?: true | number;
  readonly output: O;
  answer(input: {
    readonly owner: DraftOwner;
    readonly body: Parsed<B>;
    readonly actor: Actor;
    readonly deps: ApiDeps;
  }): Promise<z.output<O>>;
}

/** Something done to a draft of one kind. No command: nothing is recorded and no engine is asked. */
export function draftRoute<P extends z.ZodObject, B extends z.ZodObject | undefined, O extends z.ZodType>(
  kind: DraftKind<P>,
  act: DraftAct<B, O>,
): Register {
  const { method, verb, suffix = '', summary, body: Body, large, output } = act;
  return route({
    ...{ method, path: `${kind.path}${suffix}`, tag: 'drafts', name: `${verb}${kind.name}`, summary, asks: 'person' },
    takes: { params: kind.params, body: Body },
    ...(large === undefined ? {} : { large }),
    output,
    async handle({ caller, params, body, deps }) {
      return act.answer({ ...(await ownedDraft(kind, params, caller, deps)), body, deps });
    },
  });
}

/** The draft, for whoever may write it, as whom he writes. */
export function ownedDraft<P extends z.ZodObject>(
  kind: DraftKind<P>,
  params: Parsed<P>,
  caller: Actor,
  deps: ApiDeps,
): Promise<{ readonly actor: Actor; readonly owner: DraftOwner }> {
  return inPlaceOf(deps, caller, async (actor, seen) => {
    const owner = await kind.owner(params, actor, seen);
    const place = owner.kind !== 'report' || owner.stream === null ? undefined : await seen.places.find(owner.stream);
    if (place !== undefined) await requireSide(seen, caller, place, owner.unit);
    return { actor, owner };
  });
}
