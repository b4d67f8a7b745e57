import { mayNameUnits, withNames } from '#domain/organisation/named-facts.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { Facts } from '#domain/words/phrase.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';

/**
 * Whatever says "no" names units by what they are called: the deciders know ids alone, and ids are for programs. Every "no" passes here
 * on its way to whoever asked; one that speaks of no unit costs nothing.
 */
export async function namedUnits(deps: Pick<ApiDeps, 'registerOfLate'>, facts: Facts): Promise<Facts> {
  if (!mayNameUnits(facts)) return facts;
  const { units } = recorded(await deps.registerOfLate());
  const today = todayOf(null);
  return withNames(facts, (id) => {
    const unit = lookUp(units, id);
    return unit === undefined ? undefined : asOf(unit, today).name;
  });
}

/** The refusal, with its units named. */
export async function toldOf<R extends { readonly facts: Facts }>(
  deps: Pick<ApiDeps, 'registerOfLate'>,
  refusal: R,
): Promise<R> {
  return { ...refusal, facts: await namedUnits(deps, refusal.facts) };
}
