import type { InspectionFacts } from '#domain/inspection/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Asked } from '#domain/recommendation/asked.ts';

/** What an inspection asked of whom, both ways: `kn-3`. */
export function inspectionAsks({ recommendations }: Pick<InspectionFacts, 'recommendations'>): readonly Asked[] {
  return recommendations.map(({ number, direction, from, to, unit, via, statement, due }) => ({
    ...{ id: `kn-${number}`, number, towards: direction, from, via, statement },
    to: to.trim() === '' ? [] : [{ name: to, unit }],
    due: due === null ? null : { on: due },
  }));
}

/** The unit of the tree that is asked; null: whoever is none, for whom the host records. */
export function unitAsked(state: Pick<InspectionFacts, 'recommendations'>, item: string): UnitId | null {
  return inspectionAsks(state).find(({ id }) => id === item)?.to[0]?.unit ?? null;
}
