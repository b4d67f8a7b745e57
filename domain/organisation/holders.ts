import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PositionId, UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { endsGiver, type SuccessorPair } from '#domain/organisation/reorganisation.ts';
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

/** What these are written to about and act in goes on with whoever takes over; what a host's staff do does not. */
export const handedOnRoles = ['reporter', 'unitHead'] as const;

export function isHandedOn(role: string): boolean {
  return handedOnRoles.some((one) => one === role);
}

/** Whose post reads on a day what is for that post of a unit; null: nobody does. */
export function readerOf(
  state: OrganisationState,
  { unit, role }: Pick<Addressee, 'unit' | 'role'>,
  day: CivilDate,
): UnitId | null {
  const holder = isHandedOn(role) ? holderOn(state, unit, day) : { kind: 'itself' as const };
  switch (holder.kind) {
    case 'itself':
      return unit;
    case 'unit':
      return holder.unit;
    case 'nobody':
      return null;
    default:
      return unreachable(holder);
  }
}

/** Where the line breaks off: the unit for which somebody has to be named. Null where somebody answers. */
export function orphanedAt(state: OrganisationState, unit: UnitId, day: CivilDate): UnitId | null {
  const { at, open } = lastInLine(recorded(state), unit, day);
  return open ? null : at;
}

/** Every unit that has ended by that day and for which nobody answers then. */
export function orphansOn(state: OrganisationState, day: CivilDate): readonly UnitId[] {
  return [...valuesOf(recorded(state).units)].flatMap(({ id, validTo }) =>
    validTo !== null && orphanedAt(state, id, day) !== null ? [id] : [],
  );
}

/** Every unit that ended and for which this one answers on that day, whoever in it: all this goes on when it ends itself. */
export function heldBy(state: OrganisationState, unit: UnitId, day: CivilDate): readonly UnitId[] {
  const current = recorded(state);
  return [...leavingIn(current.reorganisations).keys()].filter(
    (giver) => giver !== unit && lastInLine(current, giver, day).at === unit,
  );
}

export interface LastInLine {
  readonly at: UnitId;
  readonly position: PositionId | null;
  /** It has not ended. */
  readonly open: boolean;
}

/** From a unit to whoever took over, and on from there while that has ended as well. */
export function lastInLine(state: Recorded, unit: UnitId, day: CivilDate): LastInLine {
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
export function hasEnded(state: Recorded, unit: UnitId, day: CivilDate): boolean {
  const known = lookUp(state.units, unit);
  if (known === undefined || known.validTo === null) return false;
  return known.validTo < day && !holdsOn(validityOf(known), day);
}

/** What leads away from a unit by one act, latest first. */
export interface Leaving {
  readonly effective: CivilDate;
  readonly document: string;
  readonly named: { readonly by: UnitId; readonly position: PositionId | null } | null;
  readonly pairs: readonly SuccessorPair[];
}

/** Of thousands of units that ended each is asked after at every letter and every refusal: the acts are gone through once. */
const leavingOf = new WeakMap<Recorded['reorganisations'], ReadonlyMap<UnitId, readonly Leaving[]>>();

export function leavingIn(reorganisations: Recorded['reorganisations']): ReadonlyMap<UnitId, readonly Leaving[]> {
  const known = leavingOf.get(reorganisations);
  if (known !== undefined) return known;
  const found = new Map<UnitId, Leaving[]>();
  // Of two of one day the one recorded last: whoever names another puts the first right.
  const latestFirst = [...reorganisations.values()]
    .reverse()
    .sort((a, b) => (a.effective < b.effective ? 1 : a.effective > b.effective ? -1 : 0));
  for (const { effective, document, pairs, takeOver = [] } of latestFirst) {
    const act = new Map<UnitId, Leaving & { named: Leaving['named']; readonly pairs: SuccessorPair[] }>();
    const of = (unit: UnitId) => {
      const one = act.get(unit) ?? { effective, document, named: null, pairs: [] };
      act.set(unit, one);
      return one;
    };
    for (const pair of pairs) if (endsGiver(pair.relation)) of(pair.from).pairs.push(pair);
    for (const one of takeOver) of(one.unit).named ??= one;
    for (const [unit, one] of act) found.set(unit, [...(found.get(unit) ?? []), one]);
  }
  leavingOf.set(reorganisations, found);
  return found;
}

/** What led away from a unit up to a day, latest first. */
export function leftBy(state: Recorded, unit: UnitId, day: CivilDate): readonly Leaving[] {
  return (leavingIn(state.reorganisations).get(unit) ?? []).filter(({ effective }) => effective <= day);
}

/** What a person named goes before what follows from the pairs; of several acts the latest that is in force. */
function takenOver(state: Recorded, unit: UnitId, day: CivilDate): Leaving['named'] {
  const inForce = leftBy(state, unit, day);
  const named = inForce.find((one) => one.named !== null)?.named;
  if (named !== undefined && named !== null) return named;
  const pairs = inForce.flatMap((one) => one.pairs);
  const [only, ...others] = new Set(pairs.map(({ to }) => to));
  const divided = pairs.some(({ relation }) => relation === 'split');
  return only === undefined || others.length > 0 || divided ? null : { by: only, position: null };
}
