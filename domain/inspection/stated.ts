import type { ConcludedInspection } from '#domain/inspection/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { StatedShortcoming } from '#domain/shortcomings/register.ts';
import { readFoundAgain } from '#domain/vietnamese/found-again.ts';

/** What was found weak, unit by unit, as a register of shortcomings has it; before it is concluded nobody has stated it. */
export function weakPointsOf({
  inspection,
  plan,
  programme,
  findings,
  conclusion,
  joined = [],
}: ConcludedInspection): readonly StatedShortcoming[] {
  return findings.flatMap(({ unit, weak }) => {
    const named = plan.units.find((one) => one.unit === unit) ?? { unit, name: unit };
    return weak.map(({ id, statement, recurring }): StatedShortcoming => {
      const { text, again } = readFoundAgain(statement);
      const ref = weakPointId(unit, id);
      const decided = joined.find((one) => one.id === ref);
      return {
        ...{ conference: inspection, id: ref, heldOn: conclusion.date, title: plan.title },
        ...{ notice: conclusion.symbol, committees: [], programmes: [programme], unit: named },
        ...{ statement: text, recurring: recurring || again },
        ...(decided === undefined ? {} : { sameAs: decided.sameAs }),
      };
    });
  });
}

/** Ids of a team's findings are told apart within a unit. */
function weakPointId(unit: UnitId, id: string): string {
  return `${unit}.${id}`;
}
