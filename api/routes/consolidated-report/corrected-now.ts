import type { StreamId } from '#domain/kernel/ids.ts';
import { type CorrectedFigure, correctedOrFirst } from '#domain/review-cycle/corrected-figures.ts';
import type { CorrectedOfUnit } from '#domain/review-cycle/outdated-numbers.ts';
import { acceptedOf } from '#domain/review-cycle/variance.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { correctionsNow } from '#engine/states/corrections-now.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

/** Figures that were corrected since they were approved. Who may see totals was asked before. */
export async function correctedNow(deps: ApiDeps, cycle: StreamId): Promise<readonly CorrectedFigure[]> {
  const state = await currentCycle(deps, cycle);
  return correctedOrFirst((await correctionsNow(deps, state)).corrections);
}

export interface Moved {
  readonly totals: readonly CorrectedFigure[];
  readonly ofUnits: readonly CorrectedOfUnit[];
}

/** The same, and of each unit what its accepted notes have moved: a text may name it with its own figure. */
export async function movedSince(deps: ApiDeps, cycle: StreamId): Promise<Moved> {
  const state = await currentCycle(deps, cycle);
  const notes = acceptedOf('variances' in state ? state.variances : undefined);
  const names = new Map('members' in state ? state.members.map(({ unit, name }) => [unit, name] as const) : []);
  const totals = correctedOrFirst((await correctionsNow(deps, state)).corrections);
  const first = new Map<string, CorrectedOfUnit>();
  for (const { unit, changes } of notes)
    for (const { code, old, value } of changes) {
      const sealed = first.get(`${unit} ${code}`)?.sealed ?? old;
      const name = names.get(unit);
      if (sealed !== null && name !== undefined) first.set(`${unit} ${code}`, { name, code, sealed, corrected: value });
    }
  return { totals, ofUnits: [...first.values()] };
}
