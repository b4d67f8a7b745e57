import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { KnownInspection } from '#domain/inspection/state.ts';

/** Whom a plan is told: who is inspected, and where those who go work; the host writes it down and needs no letter. Each once. */
export function toldOfPlan({ plan, host }: Pick<KnownInspection, 'plan' | 'host'>): readonly NamedUnit[] {
  return distinctUnits([...plan.units, ...teamUnits({ plan, host })]);
}

/** Where those who go work, as far as the plan says it. */
export function teamUnits({ plan, host }: Pick<KnownInspection, 'plan' | 'host'>): readonly NamedUnit[] {
  return plan.team.members.flatMap(({ home }) => (home === undefined || home.unit === host.unit ? [] : [home]));
}

export function distinctUnits(units: readonly NamedUnit[]): readonly NamedUnit[] {
  return units.filter(({ unit }, row) => units.findIndex((one) => one.unit === unit) === row);
}
