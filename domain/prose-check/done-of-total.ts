import { compareDecimals } from '#domain/consolidation/decimal.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';

/** K3: "665/665", "12/15 xã": what is done is never more than all there is. */
export function doneOfTotal(one: Said): readonly Verdict[] {
  const { kind, other } = one.numeral;
  if (kind !== 'ratio' || other === null) return [];
  const facts = { stated: one.value, whole: other };
  const within = (compareDecimals(one.value, other) ?? 1) <= 0;
  // That it is possible does not yet make it right: a figure of the table, or its share, has to say so.
  return within ? [] : [{ of: one, outcome: 'wrong', rule: 'done-of-total', facts }];
}
