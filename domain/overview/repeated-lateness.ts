import type { UnitId } from '#domain/kernel/ids.ts';

/** From the third time on a unit is named: once happens, twice is noticed (docs/domain.md#task-counts). */
export const lateTimes = 3;

/** How many reports and how many shares of tasks of a unit were late, or are. */
export interface Lateness {
  readonly unit: UnitId;
  readonly reports: number;
  readonly tasks: number;
}

/** Who was late as often as that, reports and tasks taken together: the most often first, of equals those of more reports. */
export function lateAgain(
  reports: ReadonlyMap<UnitId, number>,
  tasks: ReadonlyMap<UnitId, number>,
  times = lateTimes,
): readonly Lateness[] {
  return [...new Set([...reports.keys(), ...tasks.keys()])]
    .map((unit): Lateness => ({ unit, reports: reports.get(unit) ?? 0, tasks: tasks.get(unit) ?? 0 }))
    .filter((one) => timesOf(one) >= times)
    .sort((a, b) => timesOf(b) - timesOf(a) || b.reports - a.reports || (a.unit < b.unit ? -1 : 1));
}

export function timesOf({ reports, tasks }: Omit<Lateness, 'unit'>): number {
  return reports + tasks;
}
