import type { UnitId } from '#domain/kernel/ids.ts';
import { kindFacts, type UnitKind } from '#domain/organisation/kinds.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import type { Found } from '#domain/organisation/step.ts';
import type { Unit, UnitData } from '#domain/organisation/unit.ts';
import {
  designationSpans,
  isEmpty,
  liesWithin,
  overlap,
  placementSpans,
  type Span,
  validityOf,
} from '#domain/organisation/validity.ts';

/** Names of the engine's own books and actor: a unit called so would write into them. */
const reserved: readonly string[] = ['system', 'installation'];

export function checkId(id: string): Found {
  const wellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80 && !reserved.includes(id);
  return wellFormed ? null : fault('unit-id-malformed', '/id', { unit: id });
}

export function checkName(name: string): Found {
  return name.trim() === '' ? fault('unit-name-empty', '/name') : null;
}

export function checkDocument(document: string): Found {
  return document.trim() === '' ? fault('legal-basis-missing', '/document') : null;
}

export function checkSpan(span: Span): Found {
  if (!isEmpty(span)) return null;
  return fault('unit-validity-empty', '/validTo', { from: span.from ?? '', to: span.to ?? '' });
}

/** Only stated days are held against a kind: an open end may simply not be known. */
export function checkKind(unit: Pick<UnitData, 'kind' | 'level'> & { readonly span: Span }): Found {
  const facts = kindFacts(unit.kind);
  if (!facts.levels.includes(unit.level)) {
    return fault('unit-kind-not-of-level', '/kind', { kind: unit.kind, level: unit.level });
  }
  const stated = [unit.span.from, unit.span.to].filter((day) => day !== null);
  const wrong = stated.find(
    (day) => (facts.from !== null && day < facts.from) || (facts.to !== null && facts.to < day),
  );
  return wrong === undefined ? null : fault('unit-kind-not-in-force', '/kind', { kind: unit.kind, day: wrong });
}

interface Claim {
  readonly id: UnitId;
  readonly parent: UnitId | null;
  readonly kind: UnitKind;
  readonly name: string;
  readonly code: string | null;
  readonly span: Span;
}

/** The same unit under two ids: one kind and name under one parent, or one code, on the same day. */
export function checkTwin(state: Recorded, claim: Claim): Found {
  for (const other of valuesOf(state.units)) {
    if (other.id === claim.id || !overlap(validityOf(other), claim.span)) continue;
    if ((claim.code !== null && other.code === claim.code) || bearsNameThere(other, claim)) {
      return fault('unit-validity-overlaps', '/validFrom', { unit: claim.id, other: other.id, name: claim.name });
    }
  }
  return null;
}

function bearsNameThere(other: Unit, claim: Claim): boolean {
  if (!other.designations.some((d) => d.name === claim.name && d.kind === claim.kind)) return false;
  const there = placementSpans(other).filter((p) => p.parent === claim.parent && overlap(p, claim.span));
  return designationSpans(other).some(
    ({ designation, ...span }) =>
      designation.name === claim.name &&
      designation.kind === claim.kind &&
      overlap(span, claim.span) &&
      there.some((placement) => overlap(placement, span)),
  );
}

/** Children that would stand under the unit on days on which it does not exist. */
export function checkChildren(
  state: Recorded,
  parent: UnitId,
  span: Span,
  leaving: ReadonlyMap<UnitId, Span> = new Map(),
): Found {
  for (const child of valuesOf(state.units)) {
    const ends = leaving.get(child.id)?.to ?? child.validTo;
    const stranded = placementSpans({ ...child, validTo: ends }).some(
      (placement) => placement.parent === parent && !liesWithin(placement, span),
    );
    if (stranded) return fault('unit-has-valid-children', null, { unit: parent, child: child.id });
  }
  return null;
}
