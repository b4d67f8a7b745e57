import type { Rung } from '#domain/deadlines/deadline.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Whether what is still to come of two ladders falls alike; their versions tell nothing. */
export function sameAhead(before: readonly Rung[], after: readonly Rung[], at: Instant): boolean {
  const [a, b] = [before, after].map((rungs) => rungs.filter((rung) => rung.at >= at));
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every(({ offset, at: when }, i) => b[i]?.offset === offset && b[i].at === when);
}
