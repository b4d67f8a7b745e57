import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { hasEnded, type Holder, holderOn, leftBy } from '#domain/organisation/holders.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';

export const endingKinds = ['merged', 'split', 'levelChanged', 'dissolved'] as const;
export type EndingKind = (typeof endingKinds)[number];

/** What a screen says of a unit that is no more: how and since when, by which document, and who answers for it. */
export interface Ending {
  readonly kind: EndingKind;
  /** The first day without it. */
  readonly since: CivilDate;
  readonly into: readonly UnitId[];
  /** Null: it was entered as ended. */
  readonly document: string | null;
  readonly holder: Exclude<Holder, { readonly kind: 'itself' }>;
  /** The document by which whoever answers was named, where that was an act of its own. */
  readonly handedOnBy: string | null;
}

/** Null while the unit is there. */
export function endingOf(state: OrganisationState, unit: UnitId, day: CivilDate): Ending | null {
  const current = recorded(state);
  const known = lookUp(current.units, unit);
  if (known === undefined || known.validTo === null || !hasEnded(current, unit, day)) return null;
  const holder = holderOn(state, unit, day);
  if (holder.kind === 'itself') return null;
  const left = leftBy(current, unit, day);
  const act = left.find(({ pairs }) => pairs.length > 0);
  const naming = left.find(({ named }) => named !== null);
  // Along a chain whoever was named may have ended, too, and been followed by another.
  const last = holder.kind === 'unit' ? holder.unit : null;
  const [first] = act?.pairs ?? [];
  return {
    // A piece that was moved ends nobody.
    kind: first === undefined || first.relation === 'partOf' ? 'dissolved' : first.relation,
    since: addDays(known.validTo, 1),
    into: [...new Set((act?.pairs ?? []).map(({ to }) => to))],
    document: act?.document ?? known.endedBy ?? null,
    holder,
    handedOnBy: naming === undefined || naming === act || naming.named?.by !== last ? null : naming.document,
  };
}
