import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { leavingIn } from '#domain/organisation/holders.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import type { Found } from '#domain/organisation/step.ts';

/** An act by which a unit follows another or takes over from it. */
interface Role {
  readonly of: UnitId;
  readonly effective: CivilDate;
  readonly document: string;
}

/**
 * Whoever follows a unit is there on the day of that act. An end recorded afterwards and dated before it would leave what it was to
 * take over to nobody, and say so nowhere.
 */
export function checkLaterRole(state: Recorded, unit: UnitId, firstDayWithout: CivilDate, pointer: string): Found {
  const [first] = [...followingIn(state, unit), ...namedIn(state, unit)]
    .filter(({ effective }) => effective >= firstDayWithout)
    .sort((a, b) => (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0));
  if (first === undefined) return null;
  const { of, effective, document } = first;
  return fault('unit-ends-before-it-takes-over', pointer, {
    ...{ unit: nameOf(state, unit), other: nameOf(state, of), day: effective, document },
  });
}

function followingIn(state: Recorded, unit: UnitId): readonly Role[] {
  return [...state.reorganisations.values()].flatMap(({ effective, document, pairs }) =>
    pairs.filter(({ to }) => to === unit).map(({ from }) => ({ of: from, effective, document })),
  );
}

/** Of two that were named for one day only the one recorded last has anything to take over. */
function namedIn(state: Recorded, unit: UnitId): readonly Role[] {
  return [...leavingIn(state.reorganisations)].flatMap(([of, acts]) => {
    const named = acts.filter((act) => act.named !== null);
    return named
      .filter((act) => named.find(({ effective }) => effective === act.effective) === act && act.named?.by === unit)
      .map(({ effective, document }) => ({ of, effective, document }));
  });
}

function nameOf(state: Recorded, unit: UnitId): string {
  return lookUp(state.units, unit)?.designations.at(-1)?.name ?? unit;
}
