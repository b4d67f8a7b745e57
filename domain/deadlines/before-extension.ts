import type { Deadline } from '#domain/deadlines/deadline.ts';
import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';

/** The day that was binding before more time was given, which the explanation keeps; null: none was given, or the term is another since. */
export function beforeExtension({ explain }: Pick<Deadline, 'explain'>): CivilDate | null {
  const previous = explain.find(({ code }) => code === 'extended')?.facts['previous'];
  return typeof previous === 'string' ? parseCivilDate(previous) : null;
}
