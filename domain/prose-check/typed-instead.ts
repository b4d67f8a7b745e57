import type { PartGroup } from '#domain/prose-check/part-groups.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';

/**
 * A linked number is the table's own: where it and what is typed beside it contradict each other, what is typed is marked, first what no
 * table says is right. Nothing is, where all of it is linked.
 */
export function typedInstead(
  verdict: Verdict,
  { whole, parts }: PartGroup,
  right: ReadonlySet<Said>,
): readonly Verdict[] {
  if (verdict.outcome === 'right' || !isLinked(verdict.of)) return [verdict];
  const typed = (verdict.of === whole ? parts : [whole]).filter((one) => !isLinked(one));
  const open = typed.filter((one) => !right.has(one));
  // What the sum should be is said of the whole, not of one of its parts.
  const { expected: _ofTheWhole, ...told } = verdict;
  return (open.length > 0 ? open : typed).map((of) => ({ ...told, of }));
}

function isLinked({ numeral: { kind } }: Said): boolean {
  return kind === 'reference';
}
