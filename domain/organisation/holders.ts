import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PositionId, UnitId } from '#domain/kernel/ids.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { endsGiver, type Reorganisation } from '#domain/organisation/reorganisation.ts';
import { type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';
import { holdsOn, validityOf } from '#domain/organisation/validity.ts';

/**
 * Who answers on a day for what a unit owes: for reports of the tree a cycle has pinned, for tasks, for letters. `nobody`: it has ended,
 * and its successor is not one, or is none, and no person has named one.
 */
export type Holder =
  | { readonly kind: 'itself' }
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly position: PositionId | null }
  | { readonly kind: 'nobody' };

export function holderOn(state: OrganisationState, unit: UnitId, day: CivilDate): Holder {
  const { at, position, open } = lastInLine(recorded(state), unit, day);
  if (!open) return { kind: 'nobody' };
  return at === unit ? { kind: 'itself' } : { kind: 'unit', unit: at, position };
}

/**
 * The units that ended and for which this one answers on that day, in that position. One that has ended too and that nobody followed
 * goes on: a rehearsal may play in a year when it was there, and its people act for it as they do for their own.
 */
export function answersFor(
  state: OrganisationState,
  by: { readonly unit: UnitId; readonly position: PositionId | null },
  day: CivilDate,
): readonly UnitId[] {
  const current = recorded(state);
  // Of thousands of units that ended only those can have come here that something leads away from.
  const givers = new Set([...current.reorganisations.values()].flatMap((one) => [...leaving(one)]));
  return [...givers].filter((giver) => {
    const { at, position } = lastInLine(current, giver, day);
    return at === by.unit && at !== giver && (position ?? by.position) === by.position;
  });
}

interface LastInLine {
  readonly at: UnitId;
  readonly position: PositionId | null;
  /** It has not ended. */
  readonly open: boolean;
}

/** From a unit to whoever took over, and on from there while that has ended as well. */
function lastInLine(state: Recorded, unit: UnitId, day: CivilDate): LastInLine {
  const seen = new Set<UnitId>([unit]);
  let position: PositionId | null = null;
  let at = unit;
  while (hasEnded(state, at, day)) {
    const next = takenOver(state, at, day);
    if (next === null || seen.has(next.by)) return { at, position, open: false };
    seen.add(next.by);
    position = next.position;
    at = next.by;
  }
  return { at, position, open: true };
}

/** Before its beginning it does not answer either, but then nothing is asked of it. */
function hasEnded(state: Recorded, unit: UnitId, day: CivilDate): boolean {
  const known = lookUp(state.units, unit);
  if (known === undefined || known.validTo === null) return false;
  return known.validTo < day && !holdsOn(validityOf(known), day);
}

function* leaving({ pairs, takeOver = [] }: Reorganisation): Generator<UnitId> {
  for (const { from, relation } of pairs) if (endsGiver(relation)) yield from;
  for (const { unit } of takeOver) yield unit;
}

/** What a person named goes before what follows from the pairs; of several acts the latest that is in force. */
function takenOver(
  state: Recorded,
  unit: UnitId,
  day: CivilDate,
): { readonly by: UnitId; readonly position: PositionId | null } | null {
  const inForce = [...state.reorganisations.values()].filter(({ effective }) => effective <= day);
  inForce.sort((a, b) => (a.effective < b.effective ? 1 : a.effective > b.effective ? -1 : 0));
  for (const { takeOver = [] } of inForce) {
    const named = takeOver.find((one) => one.unit === unit);
    if (named !== undefined) return named;
  }
  const pairs = inForce
    .flatMap((one) => one.pairs)
    .filter(({ from, relation }) => from === unit && endsGiver(relation));
  const heirs = new Set(pairs.map(({ to }) => to));
  const [only, ...others] = heirs;
  const divided = pairs.some(({ relation }) => relation === 'split');
  return only === undefined || others.length > 0 || divided ? null : { by: only, position: null };
}
