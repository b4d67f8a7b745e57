import { unknownUnit } from '#domain/organisation/change-unit.ts';
import { checkPlace } from '#domain/organisation/check-place.ts';
import { checkChildren, checkKind, checkName, checkSpan, checkTwin } from '#domain/organisation/check-unit.ts';
import type { CorrectUnit } from '#domain/organisation/commands.ts';
import { evolve } from '#domain/organisation/evolve.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import type { Unit } from '#domain/organisation/unit.ts';
import { designationSpans, holdsOn, otherSpans, placementSpans, type Span } from '#domain/organisation/validity.ts';

/**
 * What somebody entered by mistake, put right: nothing changed in the world, so there is no day from which it holds and no legal
 * basis, but a reason. The name and place borne on `asOf` are replaced and leave no false past; the record keeps both.
 */
export function correctUnit(state: Recorded, data: CorrectUnit['data']): Step {
  const unit = lookUp(state.units, data.unit);
  if (unit === undefined) return unknownUnit(data.unit);
  const { unit: _, asOf: day, reason, ...wanted } = data;
  const { id: __, validTo: ___, ...before } = asOf(unit, day);
  if (sameData(wanted, before)) return unchanged;
  if (reason.trim() === '') return fault('correction-reason-missing', '/reason');
  const after = evolve(state, { type: 'UnitCorrected', data });
  const corrected = lookUp(after.units, unit.id);
  if (corrected === undefined) return unknownUnit(unit.id);
  const { name, validFrom, kind, level, parent } = wanted;
  const place = { unit: unit.id, kind, level, parent };
  return checked(
    [
      () => checkName(name),
      () => checkSpan({ from: validFrom, to: unit.validTo }),
      () =>
        checkKind(state, {
          kind,
          level,
          ownKind: wanted.ownKind,
          span: spanOn(designationSpans(corrected), corrected, day),
        }),
      () => checkPlace(after, { ...place, span: spanOn(placementSpans(corrected), corrected, day) }),
      () => checkChildren(after, unit.id, { from: validFrom, to: unit.validTo }),
      () => checkBelow(after, unit),
      () => checkTwin(after, corrected, '/name'),
    ],
    () => changes({ type: 'UnitCorrected', data }),
  );
}

function spanOn(spans: readonly Span[], unit: Unit, day: CorrectUnit['data']['asOf']): Span {
  return spans.find((span) => holdsOn(span, day)) ?? { from: unit.validFrom, to: unit.validTo };
}

/** What stands under the unit must be able to stand under what it is now said to be. */
function checkBelow(state: Recorded, unit: Unit): Found {
  for (const child of valuesOf(state.units)) {
    const places = [
      ...placementSpans(child).map((span) => ({ ...span, hierarchy: 'state' as const })),
      ...otherSpans(child),
    ];
    for (const { parent, from, to, hierarchy } of places) {
      if (parent !== unit.id) continue;
      const { kind } = child.designations[0];
      const place = { unit: child.id, kind, level: child.level, parent, hierarchy };
      const found = checkPlace(state, { ...place, span: { from, to } });
      if (found !== null) return fault(found.fault.code, '/kind', found.fault.facts);
    }
  }
  return null;
}
