import { unitsIn } from '#domain/organisation/named-facts.ts';
import type { Facts } from '#domain/words/phrase.ts';

/** A unit is said by its name: `unitName` stands for `unit`. Other facts with a name beside them, such as days, stay. */
export function byName(facts: Facts): Facts {
  const named = unitsIn.flatMap((fact) => {
    const name = facts[`${fact}Name`];
    return name === undefined ? [] : [[fact, name] as const];
  });
  return { ...facts, ...Object.fromEntries(named) };
}
