import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { PositionId, UnitId } from '#domain/kernel/ids.ts';
import { lastInLine, leavingIn } from '#domain/organisation/holders.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';

/** Whoever acts: in which unit, and in which position of it where that is known. */
export interface Side {
  readonly unit: UnitId;
  readonly position: PositionId | null;
}

/**
 * Whose people act on a day in what a unit owes, and nobody else's: its own until it ends, then those of whoever took over. Where nobody
 * did, those of the last in the line go on: its duties are an item of the host's work, and a rehearsal may play in a year when it was there.
 */
export function sideOn(state: OrganisationState, unit: UnitId, day: CivilDate): Side {
  const { at, position } = lastInLine(recorded(state), unit, day);
  return { unit: at, position };
}

/** Nobody ended it: on every day its own people act. */
export function isItsOwn(state: OrganisationState, unit: UnitId): boolean {
  return (lookUp(recorded(state).units, unit)?.validTo ?? null) === null;
}

export function actsFor(state: OrganisationState, by: Side, unit: UnitId, day: CivilDate): boolean {
  const side = sideOn(state, unit, day);
  return side.unit === by.unit && (side.position ?? by.position) === by.position;
}

/** The units that ended and for which somebody acts on that day. */
export function answersFor(state: OrganisationState, by: Side, day: CivilDate): readonly UnitId[] {
  return [...leavingIn(recorded(state).reorganisations).keys()].filter(
    (giver) => giver !== by.unit && actsFor(state, by, giver, day),
  );
}

/** Those for which somebody acts on some day, past or to come: a rehearsal has days of its own. */
export function answersSomeDayFor(state: OrganisationState, by: Side): readonly UnitId[] {
  const current = recorded(state);
  return [...leavingIn(current.reorganisations).keys()].filter((giver) => {
    const line = [...lineFrom(current, giver)];
    if (giver === by.unit || !line.includes(by.unit)) return false;
    return daysOf(current, line).some((day) => actsFor(state, by, giver, day));
  });
}

/** All that may ever come after a unit, itself included. */
function lineFrom(state: Recorded, from: UnitId): ReadonlySet<UnitId> {
  const leaving = leavingIn(state.reorganisations);
  const seen = new Set([from]);
  for (const at of seen) {
    for (const { named, pairs } of leaving.get(at) ?? []) {
      if (named !== null) seen.add(named.by);
      for (const { to } of pairs) seen.add(to);
    }
  }
  return seen;
}

/** The days on which it may change who acts for one of them. */
function daysOf(state: Recorded, line: readonly UnitId[]): readonly CivilDate[] {
  return line.flatMap((unit) => {
    const lastDay = lookUp(state.units, unit)?.validTo ?? null;
    const acts = leavingIn(state.reorganisations).get(unit) ?? [];
    return [...(lastDay === null ? [] : [addDays(lastDay, 1)]), ...acts.map(({ effective }) => effective)];
  });
}
