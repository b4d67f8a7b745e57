import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { earliestDeadline, lastDayOf } from '#domain/deadlines/plan-feasible.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { PlanMade } from '#domain/review-cycle/events/plan-events.ts';
import { depthsOf, latestBelow, latestForHost } from '#domain/review-cycle/level-dates.ts';
import { isAskedFor } from '#domain/review-cycle/plan.ts';

export const scheduleEnds = ['conference', 'superior', 'level'] as const;
/** What a level's deadline leads to: the conference, the superior's deadline, or that of the level above. */
export type ScheduleEnd = (typeof scheduleEnds)[number];

/** Members of one level with one deadline, and the room it has before what comes next. */
export interface ScheduleStep {
  readonly depth: number;
  readonly version: number;
  readonly units: readonly UnitId[];
  readonly date: CivilDate;
  /** Null: nothing is fixed that it leads to. */
  readonly before: { readonly what: ScheduleEnd; readonly date: CivilDate; readonly reviewDays: number } | null;
  /** Working days by which it could be later; negative: so many are missing. Null where nothing is fixed. */
  readonly slack: number | null;
  /** Working days after the data close in which its units write. */
  readonly writingDays: number;
  readonly critical: boolean;
}

export interface Schedule {
  readonly dataClose: CivilDate;
  /** The first day anything may be due. */
  readonly earliest: CivilDate | null;
  /** From the conference down to the lowest level. */
  readonly steps: readonly ScheduleStep[];
}

interface Edge {
  readonly depth: number;
  readonly lower: Deadline;
  readonly before: ScheduleStep['before'];
  readonly slack: number | null;
  readonly above: string | null;
  readonly units: UnitId[];
}

/** A plan's dates over its levels, back from the conference, with the path on which no day is to spare. */
export function scheduleOf({ plan, deadlines, assigned }: PlanMade, calendar: WorkingCalendar): Schedule {
  const dueOf = new Map(deadlines.map((deadline) => [deadline.version, deadline]));
  const versionOf = new Map(assigned.map(({ unit, version }) => [unit, version]));
  const depths = depthsOf(plan.members);
  const edges = new Map<string, Edge>();
  const keyOf = new Map<UnitId, string>();
  const rows = [...plan.members].sort((a, b) => (depths.get(a.unit) ?? 1) - (depths.get(b.unit) ?? 1));
  for (const { unit, parent } of rows) {
    const depth = depths.get(unit) ?? 1;
    const lower = dueOf.get(versionOf.get(unit) ?? 0);
    if (lower === undefined) continue;
    const above = parent === null ? null : (keyOf.get(parent) ?? null);
    const key = `${above ?? ''}/${lower.version}`;
    keyOf.set(unit, key);
    const known = edges.get(key);
    if (known !== undefined) known.units.push(unit);
    else
      edges.set(key, { ...edgeOf(lower, depth, edges.get(above ?? '')?.lower ?? null), depth, above, units: [unit] });
  }
  const critical = criticalOf(edges, plan.cutOff, calendar);
  return {
    dataClose: plan.cutOff,
    earliest: isAskedFor(plan.reviewKind) ? plan.cutOff : dayOf(earliestDeadline(plan.cutOff, calendar)),
    steps: [...edges].map(([key, { depth, lower, before, slack, units }]) => ({
      ...{ depth, version: lower.version, units, date: lower.date, before, slack },
      writingDays: writing(lower, plan.cutOff, calendar),
      critical: critical.has(key),
    })),
  };

  function edgeOf(lower: Deadline, depth: number, upper: Deadline | null): Pick<Edge, 'lower' | 'before' | 'slack'> {
    const reviewDays = plan.levels.reviewDays[depth - 1] ?? 0;
    const due = lastDayOf(lower.at);
    if (upper === null) {
      const latest = latestForHost(plan, calendar);
      if (latest === null) return { lower, before: null, slack: null };
      const before = { what: latest.before, date: latest.end, reviewDays };
      return { lower, before, slack: workingDaysBetween(due, latest.day, calendar) };
    }
    const latest = latestBelow(lastDayOf(upper.at), reviewDays, calendar);
    const before = { what: 'level' as const, date: upper.date, reviewDays };
    return { lower, before, slack: latest === null ? null : workingDaysBetween(due, latest, calendar) };
  }
}

/** The ways from a lowest level up to the end with the least to spare; a step that lacks days goes before one that has few. */
function criticalOf(
  edges: ReadonlyMap<string, Edge>,
  cutOff: CivilDate,
  calendar: WorkingCalendar,
): ReadonlySet<string> {
  const inner = new Set([...edges.values()].map(({ above }) => above));
  const ways = [...edges.keys()].flatMap((leaf) => {
    const first = edges.get(leaf);
    if (inner.has(leaf) || first === undefined) return [];
    const keys: string[] = [];
    let [least, sum] = [0, writing(first.lower, cutOff, calendar)];
    for (let key: string | null = leaf; key !== null; key = edges.get(key)?.above ?? null) {
      const slack = edges.get(key)?.slack ?? 0;
      keys.push(key);
      least = Math.min(least, slack);
      sum += slack;
    }
    return [{ keys, spare: least < 0 ? least : sum }];
  });
  const tightest = Math.min(...ways.map(({ spare }) => spare));
  return new Set(ways.filter(({ spare }) => spare === tightest).flatMap(({ keys }) => keys));
}

function writing(due: Deadline, cutOff: CivilDate, calendar: WorkingCalendar): number {
  return workingDaysBetween(cutOff, lastDayOf(due.at), calendar) ?? 0;
}

function dayOf(at: ReturnType<typeof earliestDeadline>): CivilDate | null {
  return at === null ? null : lastDayOf(at);
}
