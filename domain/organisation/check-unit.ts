import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { kindFacts, lastDayOf } from '#domain/organisation/kinds.ts';
import { ownKind } from '#domain/organisation/own-kinds.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { marksOf, type Recorded } from '#domain/organisation/state.ts';
import type { Found } from '#domain/organisation/step.ts';
import type { Designation, Unit, UnitData } from '#domain/organisation/unit.ts';
import {
  designationSpans,
  earlier,
  isEmpty,
  later,
  liesWithin,
  otherSpans,
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
export function checkKind(
  state: Recorded,
  unit: Pick<UnitData, 'kind' | 'level' | 'ownKind'> & { readonly span: Span },
): Found {
  const facts = kindFacts(unit.kind);
  if (!facts.levels.includes(unit.level)) {
    return fault('unit-kind-not-of-level', '/kind', { kind: unit.kind, level: unit.level });
  }
  const stated = [unit.span.from, unit.span.to].filter((day) => day !== null);
  const wrong = stated.find(
    (day) => (facts.from !== null && day < facts.from) || (facts.to !== null && facts.to < day),
  );
  if (wrong !== undefined) return fault('unit-kind-not-in-force', '/kind', { kind: unit.kind, day: wrong });
  const lastDay = lastDayOf(unit.level);
  const begunAfter = lastDay !== null && unit.span.from !== null && lastDay < unit.span.from;
  if (begunAfter) return fault('unit-level-not-in-force', '/level', { level: unit.level, lastDay });
  return checkOwn(state, unit, unit.span.from);
}

/** A kind of the office's own is finer than the unit's kind, and holds on its own days. */
function checkOwn(
  state: Recorded,
  { kind, level, ownKind: id }: Pick<UnitData, 'kind' | 'level' | 'ownKind'>,
  begins: CivilDate | null,
): Found {
  if (id === undefined) return null;
  const own = ownKind(state, id);
  if (own === undefined || own.base !== kind) return fault('own-kind-unknown', '/ownKind', { kind: id });
  if (!own.levels.includes(level)) return fault('own-kind-level-not-of-base', '/level', { level });
  const wrong = begins !== null && ((own.from !== null && begins < own.from) || (own.to !== null && own.to < begins));
  return wrong ? fault('own-kind-not-in-force', '/ownKind', { name: own.name, day: begins }) : null;
}

/** Whom an act ends at the same time, each with its last days: it stands in nobody's way afterwards. */
export type EndingTogether = ReadonlyMap<UnitId, Span>;
const nobody: EndingTogether = new Map();

/** The same unit under two ids: one kind and name under one parent, or one code, on the same day. */
export function checkTwin(state: Recorded, unit: Unit, pointer: string, leaving: EndingTogether = nobody): Found {
  const bearers = new Set(marksOf(unit).flatMap((mark) => lookUp(state.bearers, mark) ?? []));
  bearers.delete(unit.id);
  for (const id of bearers) {
    const known = lookUp(state.units, id);
    if (known === undefined) continue;
    const other = { ...known, validTo: earlier(known.validTo, leaving.get(id)?.to ?? null) };
    if (!overlap(validityOf(other), validityOf(unit))) continue;
    const sameCode = unit.code !== null && other.code === unit.code;
    const name = sameCode ? unit.designations[0].name : nameBorneTwice(bearings(unit), bearings(other));
    if (name !== null) return fault('unit-validity-overlaps', pointer, { unit: unit.id, other: id, name });
  }
  return null;
}

interface Bearing extends Span {
  readonly parent: UnitId | null;
  readonly designation: Designation;
}

/** Under which parent it bears which name, on which days. */
function bearings(unit: Unit): readonly Bearing[] {
  const placements = placementSpans(unit);
  return designationSpans(unit).flatMap((named) =>
    placements
      .filter((placed) => overlap(named, placed))
      .map(({ parent, from, to }) => ({
        designation: named.designation,
        parent,
        from: later(named.from, from),
        to: earlier(named.to, to),
      })),
  );
}

function nameBorneTwice(claimed: readonly Bearing[], others: readonly Bearing[]): string | null {
  const twice = others.find((b) => claimed.some((a) => sameBearing(a, b)));
  return twice === undefined ? null : twice.designation.name;
}

function sameBearing(a: Bearing, b: Bearing): boolean {
  const { name, kind } = a.designation;
  return a.parent === b.parent && b.designation.name === name && b.designation.kind === kind && overlap(a, b);
}

/** Children that would stand under the unit on days on which it does not exist. */
export function checkChildren(state: Recorded, parent: UnitId, span: Span, leaving: EndingTogether = nobody): Found {
  for (const child of valuesOf(state.units)) {
    const ends = leaving.get(child.id)?.to ?? child.validTo;
    const then = { ...child, validTo: ends };
    const stranded = [...placementSpans(then), ...otherSpans(then)].some(
      (placement) => placement.parent === parent && !liesWithin(placement, span),
    );
    if (stranded) return fault('unit-has-valid-children', null, { unit: parent, child: child.id });
  }
  return null;
}
