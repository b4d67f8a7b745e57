import type { ConcludedInspection } from '#domain/inspection/state.ts';
import type { StatedShortcoming } from '#domain/shortcomings/register.ts';
import { readFoundAgain } from '#domain/vietnamese/found-again.ts';

/** What was found weak, unit by unit, as a register of shortcomings has it; before it is concluded nobody has stated it. */
export function weakPointsOf({
  inspection,
  plan,
  programme,
  findings,
  conclusion,
}: ConcludedInspection): readonly StatedShortcoming[] {
  return findings.flatMap(({ unit, weak }) => {
    const named = plan.units.find((one) => one.unit === unit) ?? { unit, name: unit };
    return weak.map(({ id, statement, recurring }): StatedShortcoming => {
      const { text, again } = readFoundAgain(statement);
      return {
        ...{ conference: inspection, id: `${unit}.${id}`, heldOn: conclusion.date, title: plan.title },
        ...{ notice: conclusion.symbol, committees: [], programmes: [programme], unit: named },
        ...{ statement: text, recurring: recurring || again },
      };
    });
  });
}
