import { dissolveUnit, moveUnit, renameUnit } from '#domain/organisation/change-unit.ts';
import { checkPlace } from '#domain/organisation/check-place.ts';
import { checkChildren, checkSpan, checkTwin } from '#domain/organisation/check-unit.ts';
import type { ImportOrganisation } from '#domain/organisation/commands.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import { evolve } from '#domain/organisation/evolve.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import type { Unit, UnitData } from '#domain/organisation/unit.ts';
import { otherSpans, placementSpans } from '#domain/organisation/validity.ts';

type Basis = Pick<ImportOrganisation['data'], 'effective' | 'document'>;

/** What the import says otherwise than the record of its day, as the single events that lead there. */
export function nameAndPlaceOf(state: Recorded, known: Unit, stated: UnitData, basis: Basis): Step {
  const before = asOf(known, basis.effective);
  if (stated.level !== known.level) return fault('unit-level-fixed', '/level', { unit: known.id, level: known.level });
  const from = basis.effective;
  const document = basis.document ?? '';
  const { id: unit, name, kind, ownKind, aliases, parent } = stated;
  const called = name !== before.name || kind !== before.kind || ownKind !== before.ownKind;
  return sequence(state, [
    (now) => correctDetails(now, known, called ? { ...stated, aliases: before.aliases } : stated, basis),
    (now) => (called ? renameUnit(now, { unit, from, name, kind, ownKind, aliases, document }) : unchanged),
    (now) => {
      if (parent === before.parent) return unchanged;
      // A root put under a parent is a move; a unit taken out of the tree is none that any document knows.
      if (parent === null) return fault('parent-not-registered', '/parent', { parent: '' });
      return moveUnit(now, { unit, from, parent, document });
    },
  ]);
}

/** A null states nothing, so that an import never revives a unit that has ended since. */
export function endOf(state: Recorded, stated: UnitData, basis: Basis): Step {
  const known = lookUp(state.units, stated.id);
  if (known === undefined || stated.validTo === null || stated.validTo === known.validTo) return unchanged;
  if (known.validTo !== null) return contradiction('/validTo', known);
  return dissolveUnit(state, { unit: known.id, lastDay: stated.validTo, document: basis.document ?? '' });
}

function correctDetails(state: Recorded, known: Unit, stated: UnitData, basis: Basis): Step {
  if (stated.validFrom !== null && known.validFrom !== null && stated.validFrom !== known.validFrom) {
    return contradiction('/validFrom', known);
  }
  const { aliases, protocolRank, setting, code } = stated;
  const validFrom = stated.validFrom ?? known.validFrom;
  const details = { aliases, protocolRank, setting, code, validFrom };
  const before = asOf(known, basis.effective);
  const same = { aliases: before.aliases, protocolRank: known.protocolRank, setting: known.setting, code: known.code };
  if (sameData(details, { ...same, validFrom: known.validFrom })) return unchanged;
  const span = { from: validFrom, to: known.validTo };
  return checked(
    [
      () => checkSpan(span),
      () => checkBeginning(state, { ...known, validFrom }),
      () => checkChildren(state, known.id, span),
      () => checkTwin(state, { ...known, code, validFrom }, '/code'),
    ],
    () => changes({ type: 'UnitDetailsCorrected', data: { unit: known.id, asOf: basis.effective, ...details } }),
  );
}

/** A beginning that is now stated must lie in the time of the first parent. */
function checkBeginning(state: Recorded, unit: Unit): Found {
  const [first] = placementSpans(unit);
  if (first === undefined) return null;
  const { kind } = unit.designations[0];
  const place = { unit: unit.id, kind, level: unit.level };
  const begins = [{ ...first, hierarchy: 'state' as const }, ...otherSpans(unit)];
  for (const { parent, hierarchy, from, to } of begins) {
    const found = checkPlace(state, { ...place, parent, hierarchy, span: { from, to } });
    if (found !== null) return found;
  }
  return null;
}

function contradiction(pointer: string, known: Unit): Step {
  const facts = { unit: known.id, from: known.validFrom ?? '', to: known.validTo ?? '' };
  return fault('unit-validity-contradicts', pointer, facts);
}

function sequence(before: Recorded, steps: readonly ((now: Recorded) => Step)[]): Step {
  const events: OrganisationEvent[] = [];
  let state = before;
  for (const step of steps) {
    const result = step(state);
    if (!result.ok) return result;
    for (const event of result.events) state = evolve(state, event);
    events.push(...result.events);
  }
  return { ok: true, events };
}
