import type { paths } from '#web/api/schema.d.ts';
import type { Words } from '#web/i18n.ts';

export type Calendar = paths['/calendar']['get']['responses'][200]['content']['application/json'];
export type SpecialDay = Calendar['days'][number];
export type DayKind = keyof Words['calendar']['kind'];

export const dayKinds: readonly DayKind[] = ['holiday', 'compensatory', 'swappedOff', 'workingSaturday'];

export function kindOf(day: Pick<SpecialDay, 'kind'>): DayKind {
  return dayKinds.find((kind) => kind === day.kind) ?? 'holiday';
}

export function yearsOf({ from, to }: Pick<Calendar, 'from' | 'to'>): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_year, index) => String(first + index));
}
