import type { Rung } from '#domain/deadlines/deadline.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Whether what is still to come of two ladders falls alike; their versions tell nothing. */
export function sameAhead(before: readonly Rung[], after: readonly Rung[], at: Instant): boolean {
  const [a, b] = [before, after].map((rungs) => rungs.filter((rung) => rung.at >= at));
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every(({ offset, at: when }, i) => b[i]?.offset === offset && b[i].at === when);
}

/**
 * By when an urging asks for what is late: the day of the ladder's next step, on which others hear of it. Nothing before the end, nor
 * where no step follows.
 */
export function askedBy(rungs: readonly Rung[], offset: number): Readonly<Record<string, CivilDate>> {
  const next = rungs.find((rung) => rung.offset > offset);
  return offset <= 0 || next === undefined ? {} : { askedBy: vietnamDate(next.at) };
}
