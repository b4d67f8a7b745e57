import { refOf } from '#domain/consolidation/total-ref.ts';
import type { Entry } from '#domain/prose-check/labels.ts';
import type { ProseBody, ProseFacts } from '#domain/prose-check/prose.ts';
import { type Said, says, type Verdict } from '#domain/prose-check/said.ts';
import { type Tables, totalsIn } from '#domain/prose-check/tables.ts';

/** What is known of an indicator where a number stands: of the unit that is named, of the setting, or of all. */
export function amountOf(one: Said, { indicator: { code } }: Entry, tables: Tables): string | undefined {
  const { named, setting, said } = one;
  if (said === 'other' || named?.kind === 'stranger') return undefined;
  if (named?.kind === 'body') return said === 'this' ? amountIn(named.body, code) : undefined;
  const totals = totalsIn(tables, one);
  return totals.get(refOf(code, setting)) ?? totals.get(code);
}

export function amountIn({ totals }: ProseBody, code: string): string | undefined {
  return totals.findLast((one) => one.code === code && one.setting === null)?.value;
}

/** With the units below it; without any what it has itself. */
export function amountWithBelow(body: ProseBody, code: string): string | undefined {
  return body.withBelow?.findLast((one) => one.code === code && one.setting === null)?.value ?? amountIn(body, code);
}

/** Reckoned from what is known: right, or for the reader to look at, never plainly wrong. */
export function reckoned(
  of: Said,
  computed: string,
  rule: Verdict['rule'],
  facts: ProseFacts,
  agreed = says(of, computed),
): Verdict {
  return {
    ...{ of, rule, expected: computed, outcome: agreed ? 'right' : 'doubtful' },
    facts: { ...facts, stated: of.value, computed },
  };
}
