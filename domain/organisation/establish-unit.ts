import { established, type UnitData } from '#domain/organisation/unit.ts';
import {
  checkId,
  checkKind,
  checkName,
  checkSpan,
  checkTwin,
  type EndingTogether,
} from '#domain/organisation/check-unit.ts';
import { checkPlace } from '#domain/organisation/check-place.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Step } from '#domain/organisation/step.ts';

export function establishUnit(
  state: Recorded,
  unit: UnitData,
  document: string | null,
  leaving?: EndingTogether,
): Step {
  const span = { from: unit.validFrom, to: unit.validTo };
  return checked(
    [
      () => checkId(unit.id),
      () => (lookUp(state.units, unit.id) === undefined ? null : alreadyThere(unit)),
      () => checkName(unit.name),
      () => checkSpan(span),
      () => checkKind(state, { ...unit, span }),
      () => checkPlace(state, { unit: unit.id, kind: unit.kind, level: unit.level, parent: unit.parent, span }),
      () => checkTwin(state, established(unit), '/validFrom', leaving),
    ],
    () => changes({ type: 'UnitEstablished', data: { unit, document } }),
  );
}

function alreadyThere(unit: UnitData) {
  return fault('unit-already-registered', '/id', { unit: unit.id });
}
