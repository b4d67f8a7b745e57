import { refParts } from '#domain/consolidation/total-ref.ts';
import { figureName } from '#domain/documents/consolidated-report.ts';
import { correctedFigures } from '#domain/review-cycle/corrected-figures.ts';
import { unitsCounted } from '#domain/words/field-values.ts';
import { isStaffOf } from '#domain/access/rule.ts';
import { bearsFigure, textsIn } from '#domain/documents/bears-figure.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { cyclesServed } from '#db/queries/documents.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';
import { correctionsNow } from '#engine/states/corrections-now.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

export interface OutdatedFigure {
  readonly code: string;
  readonly label: string;
  readonly printed: string;
  /** Null: no unit has a figure any more. */
  readonly corrected: string | null;
}

/** What a paper says of the totals that an accepted note has moved since; told to the host's staff, whose totals they are. */
export async function outdatedFigures(
  deps: ApiDeps,
  actor: Actor,
  place: Place,
): Promise<(model: unknown) => readonly OutdatedFigure[]> {
  if (!isStaffOf(place.host, actor)) return () => [];
  const moved = (
    await Promise.all((await cyclesServed(deps.db, place.stream)).map((cycle) => movedIn(deps, cycle)))
  ).flat();
  if (moved.length === 0) return () => [];
  return (model) => {
    const texts = textsIn(model);
    return moved
      .filter(({ printed, unitOfCount, named }) =>
        bearsFigure(
          // "3 đơn vị" may be three of anything: of an answer it speaks where that is named.
          named === null ? texts : texts.filter((text) => text.toLowerCase().includes(named.toLowerCase())),
          { value: printed, unitOfCount },
        ),
      )
      .map(({ code, label, printed, corrected }) => ({ code, label, printed, corrected }));
  };
}

async function movedIn(deps: ApiDeps, cycle: StreamId) {
  const state = await currentCycle(deps, cycle);
  const indicators = 'plan' in state && state.plan !== null ? state.plan.template.indicators : [];
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const { corrections } = await correctionsNow(deps, state);
  return correctedFigures({ ...corrections, bySetting: [] }).flatMap(({ ref, sealed, corrected }) => {
    const { code, answer } = refParts(ref);
    const indicator = known.get(code);
    if (indicator === undefined) return [];
    const label = figureName(ref, indicators) ?? ref;
    const unitOfCount = answer === null ? indicator.unit : unitsCounted;
    return [
      { code: ref, label, named: answer === null ? null : indicator.label, unitOfCount, printed: sealed, corrected },
    ];
  });
}
