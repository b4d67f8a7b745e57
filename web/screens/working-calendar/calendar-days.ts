import type { paths } from '#web/api/schema.d.ts';
import { keysOf } from '#web/kit/closed-list.ts';

export type Calendar = paths['/calendar']['get']['responses'][200]['content']['application/json'];
export type SpecialDay = Calendar['days'][number];
export type DayKind = SpecialDay['kind'];

export const dayKinds = keysOf<DayKind>({ holiday: 1, compensatory: 1, swappedOff: 1, workingSaturday: 1 });

export function yearsOf({ from, to }: Pick<Calendar, 'from' | 'to'>): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_year, index) => String(first + index));
}
