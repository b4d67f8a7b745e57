import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import { checkLaterRole } from '#domain/organisation/check-later-role.ts';
import { checkPlace } from '#domain/organisation/check-place.ts';
import {
  checkChildren,
  checkDocument,
  checkKind,
  checkName,
  checkTwin,
  type EndingTogether,
} from '#domain/organisation/check-unit.ts';
import type { DissolveUnit, MoveUnit, RenameUnit } from '#domain/organisation/commands.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import { finer, type Unit } from '#domain/organisation/unit.ts';
import { designationOn, holdsOn, placementOn, validityOf } from '#domain/organisation/validity.ts';

export function renameUnit(state: Recorded, data: RenameUnit['data']): Step {
  const unit = lookUp(state.units, data.unit);
  if (unit === undefined) return unknownUnit(data.unit);
  const before = designationOn(unit, data.from);
  const kind = data.kind ?? before.kind;
  const ownKind = data.kind === null ? (data.ownKind ?? before.ownKind) : data.ownKind;
  const { name, aliases, from } = data;
  const { kind: wasKind, ownKind: was, name: wasName, aliases: wasAliases } = before;
  if (sameData({ kind, ownKind, name, aliases }, { kind: wasKind, ownKind: was, name: wasName, aliases: wasAliases })) {
    return unchanged;
  }
  const span = { from, to: unit.validTo };
  return checked(
    [
      () => checkDocument(data.document),
      () => checkName(name),
      () => checkDay(unit, from),
      () => checkOrder(unit.designations, unit, from),
      () => checkKind(state, { kind, ownKind, level: unit.level, span }),
      () => checkTwin(state, { ...unit, designations: [...unit.designations, { from, kind, name, aliases }] }, '/name'),
    ],
    () =>
      changes({
        type: 'UnitRenamed',
        data: { unit: unit.id, from, kind, ...finer(ownKind), name, aliases, document: data.document },
      }),
  );
}

export function moveUnit(state: Recorded, data: MoveUnit['data'], leaving?: EndingTogether): Step {
  const unit = lookUp(state.units, data.unit);
  if (unit === undefined) return unknownUnit(data.unit);
  const { from, parent } = data;
  if (placementOn(unit, from).parent === parent) return unchanged;
  const span = { from, to: unit.validTo };
  const { kind } = designationOn(unit, from);
  return checked(
    [
      () => checkDocument(data.document),
      () => checkDay(unit, from),
      () => checkOrder(unit.placements, unit, from),
      () => checkPlace(state, { unit: unit.id, kind, level: unit.level, parent, span }),
      () => checkTwin(state, { ...unit, placements: [...unit.placements, { from, parent }] }, '/parent', leaving),
    ],
    () => changes({ type: 'UnitMoved', data: { unit: unit.id, from, parent, document: data.document } }),
  );
}

/** An announced end is not postponed here: whoever was told of it must be told by a new act. */
export function dissolveUnit(state: Recorded, data: DissolveUnit['data']): Step {
  const unit = lookUp(state.units, data.unit);
  if (unit === undefined) return unknownUnit(data.unit);
  const { lastDay } = data;
  if (unit.validTo === lastDay) return unchanged;
  return checked(
    [
      () => checkDocument(data.document),
      () =>
        unit.validTo === null ? null : fault('unit-already-ended', null, { unit: unit.id, lastDay: unit.validTo }),
      () => checkEnd(unit, lastDay),
      () => checkLaterRole(state, unit.id, addDays(lastDay, 1), '/lastDay'),
      () => checkChildren(state, unit.id, { from: unit.validFrom, to: lastDay }),
    ],
    () => changes({ type: 'UnitDissolved', data: { unit: unit.id, lastDay, document: data.document } }),
  );
}

export function unknownUnit(unit: string, pointer = '/unit'): Step {
  return fault('unit-not-registered', pointer, { unit });
}

function checkDay(unit: Unit, from: CivilDate): Found {
  return holdsOn(validityOf(unit), from) ? null : fault('unit-not-valid-then', '/from', { unit: unit.id, day: from });
}

/** Changes are told in the order of their days: what a cycle has pinned is not rewritten behind its back. */
function checkOrder(list: readonly { readonly from: CivilDate | null }[], unit: Unit, from: CivilDate): Found {
  const last = list.at(-1)?.from ?? null;
  const inOrder = last === null || last < from;
  return inOrder ? null : fault('unit-change-out-of-order', '/from', { unit: unit.id, day: from, last });
}

function checkEnd(unit: Unit, lastDay: CivilDate): Found {
  if (unit.validFrom === null || unit.validFrom <= lastDay) return null;
  return fault('unit-validity-empty', '/lastDay', { from: unit.validFrom, to: lastDay });
}
