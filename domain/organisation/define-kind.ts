import type { DefineUnitKind } from '#domain/organisation/commands.ts';
import { kindFacts, unitKindNames } from '#domain/organisation/kinds.ts';
import { basesOfOwn } from '#domain/organisation/own-kind.ts';
import { ownKind, ownKindsOf } from '#domain/organisation/own-kinds.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import { designationSpans } from '#domain/organisation/validity.ts';
import { spelling } from '#domain/register-import/keys.ts';
import { kindWords } from '#domain/vietnamese/register-words.ts';
import { unitKindLabels } from '#domain/words/labels.units.ts';

/** Adds a kind of the office's own; defined again with other content it is renamed, ended, put right. */
export function defineKind(state: Recorded, data: DefineUnitKind['data']): Step {
  const known = ownKind(state, data.id);
  if (known !== undefined && sameData(known, data)) return unchanged;
  return checked(
    [
      () =>
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(data.id) && data.id.length <= 80
          ? null
          : fault('own-kind-id-malformed', '/id', { kind: data.id }),
      () => (data.name.trim() === '' ? fault('own-kind-name-empty', '/name') : null),
      () => checkWords(state, data),
      () => checkBase(data),
      () =>
        data.from !== null && data.to !== null && data.to < data.from
          ? fault('own-kind-ends-before-it-begins', '/to', { from: data.from, to: data.to })
          : null,
      () => (known === undefined ? null : checkUnits(state, data)),
    ],
    () => changes({ type: known === undefined ? 'UnitKindDefined' : 'UnitKindRevised', data }),
  );
}

/** A word of two kinds would be asked at every row of a list. */
function checkWords(state: Recorded, { id, name, words }: DefineUnitKind['data']): Found {
  const taken = new Map<string, string>();
  for (const own of ownKindsOf(state)) {
    if (own.id !== id) for (const word of [own.name, ...own.words]) taken.set(spelling(word), own.name);
  }
  for (const [kind, others] of kindWords) for (const word of others) taken.set(spelling(word), unitKindLabels[kind]);
  for (const kind of unitKindNames) taken.set(spelling(unitKindLabels[kind]), unitKindLabels[kind]);
  for (const [index, word] of [name, ...words].entries()) {
    const other = taken.get(spelling(word));
    const at = index === 0 ? '/name' : `/words/${String(index - 1)}`;
    if (other !== undefined) return fault('own-kind-name-taken', at, { name: word, other });
  }
  return null;
}

function checkBase({ base, levels }: DefineUnitKind['data']): Found {
  if (!basesOfOwn.includes(base)) return fault('own-kind-base-not-open', '/base', { base });
  const foreign = levels.find((level) => !kindFacts(base).levels.includes(level));
  if (levels.length > 0 && foreign === undefined) return null;
  return fault('own-kind-level-not-of-base', '/levels', { level: foreign ?? '' });
}

/** Units that are of it already must be able to be so. */
function checkUnits(state: Recorded, { id, base, levels, from, to }: DefineUnitKind['data']): Found {
  for (const unit of valuesOf(state.units)) {
    for (const { designation, from: begins } of designationSpans(unit)) {
      if (designation.ownKind !== id) continue;
      const facts = { unit: unit.id, name: designation.name };
      if (designation.kind !== base) return fault('own-kind-still-used', '/base', facts);
      if (!levels.includes(unit.level)) return fault('own-kind-still-used', '/levels', facts);
      if (begins !== null && to !== null && to < begins) return fault('own-kind-still-used', '/to', facts);
      if (begins !== null && from !== null && begins < from) return fault('own-kind-still-used', '/from', facts);
    }
  }
  return null;
}
