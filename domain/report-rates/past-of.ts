import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Predecessor, stoodFor, withoutNested } from '#domain/organisation/predecessors.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';

/**
 * Whose reports of an earlier cycle speak of a unit as it is now: its own, those of units that became it as a whole, or, where there
 * are none, those of the unit it is a part of. Asked for hundreds of units of one cycle, so the acts are gone through once.
 */
export function pastOf(
  state: OrganisationState,
  between: { readonly after: CivilDate; readonly upTo: CivilDate },
  reported: (unit: UnitId) => boolean,
): (unit: UnitId) => readonly Pick<Predecessor, 'unit' | 'whole'>[] {
  const { after, upTo } = between;
  const heirs = new Set<UnitId>();
  for (const { effective, pairs } of recorded(state).reorganisations.values()) {
    if (after < effective && effective <= upTo) for (const { to } of pairs) heirs.add(to);
  }
  return (unit) => {
    if (!heirs.has(unit)) return reported(unit) ? [{ unit, whole: true }] : [];
    const stood = withoutNested(state, stoodFor(state, unit, between), after, reported);
    const found = stood.filter((one) => reported(one.unit));
    const whole = found.filter((one) => one.whole);
    return whole.length > 0 ? whole : found;
  };
}
