import { addDays } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { checkLaterRole } from '#domain/organisation/check-later-role.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { endedBy, endsGiver, type ReorganisationWish } from '#domain/organisation/reorganisation.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import type { Found } from '#domain/organisation/step.ts';

/** Who gives, who takes, who ends, who takes over: that each is there on its day, and none of them twice. */
export function checkParties(state: Recorded, data: ReorganisationWish): Found {
  return (
    firstBadPair(state, data) ??
    firstLoneMerger(state, data) ??
    firstBadEnd(state, data) ??
    firstBadTakeOver(state, data)
  );
}

function firstBadPair(state: Recorded, data: ReorganisationWish): Found {
  const seen = new Set<string>();
  const ending = new Set(endedBy(data));
  for (const [index, { from, to, relation }] of data.pairs.entries()) {
    const at = `/pairs/${index}`;
    if (from === to) return fault('reorganisation-into-itself', `${at}/to`, { unit: nameOf(state, to) });
    if (seen.has(`${from} ${to}`)) return fault('reorganisation-pair-repeated', at, { from, to });
    seen.add(`${from} ${to}`);
    const badGiver = endsGiver(relation)
      ? badEnd(state, data, from, `${at}/from`)
      : notThere(state, data, from, `${at}/from`);
    if (badGiver !== null) return badGiver;
    const badHeir = notHeir(state, data, to, `${at}/to`);
    if (badHeir !== null) return badHeir;
    if (ending.has(to)) return fault('reorganisation-successor-ends', `${at}/to`, { unit: nameOf(state, to) });
    if (relation === 'levelChanged' && lookUp(state.units, from)?.level === lookUp(state.units, to)?.level)
      return fault('reorganisation-level-stays', `${at}/relation`, {
        unit: nameOf(state, from),
        heir: nameOf(state, to),
      });
  }
  return null;
}

/** A new unit that only one was merged into is that one by another name, or of another level. */
function firstLoneMerger(state: Recorded, { pairs, establish = [] }: ReorganisationWish): Found {
  const begun = new Set(establish.map(({ id }) => id));
  const index = pairs.findIndex(
    ({ to, relation }) => relation === 'merged' && begun.has(to) && pairs.filter((one) => one.to === to).length === 1,
  );
  const lone = pairs[index];
  return lone === undefined
    ? null
    : fault('reorganisation-merges-one', `/pairs/${index}/from`, { unit: nameOf(state, lone.from) });
}

function firstBadEnd(state: Recorded, data: ReorganisationWish): Found {
  const giving = new Set(data.pairs.filter(({ relation }) => endsGiver(relation)).map(({ from }) => from));
  for (const [index, unit] of (data.ends ?? []).entries()) {
    if (giving.has(unit))
      return fault('reorganisation-ends-with-successor', `/ends/${index}`, { unit: nameOf(state, unit) });
    const bad = badEnd(state, data, unit, `/ends/${index}`);
    if (bad !== null) return bad;
  }
  return null;
}

function firstBadTakeOver(state: Recorded, data: ReorganisationWish): Found {
  const ending = new Set(endedBy(data));
  for (const [index, { unit, by }] of (data.takeOver ?? []).entries()) {
    const at = `/takeOver/${index}`;
    if (!ending.has(unit))
      return fault('reorganisation-take-over-goes-on', `${at}/unit`, { unit: nameOf(state, unit) });
    if (by === unit) return fault('reorganisation-into-itself', `${at}/by`, { unit: nameOf(state, unit) });
    const bad = notHeir(state, data, by, `${at}/by`);
    if (bad !== null) return bad;
    if (ending.has(by)) return fault('reorganisation-successor-ends', `${at}/by`, { unit: nameOf(state, by) });
  }
  return null;
}

/** What ends is there until the day before, and ends by one act of that day only. */
function badEnd(state: Recorded, data: ReorganisationWish, unit: UnitId, pointer: string): Found {
  const missing = notThere(state, data, unit, pointer);
  if (missing !== null) return missing;
  const other = [...state.reorganisations.values()].find(
    (one) => one.effective === data.effective && one.id !== data.id && endedBy(one).includes(unit),
  );
  if (other !== undefined)
    return fault('reorganisation-same-day', pointer, { unit: nameOf(state, unit), document: other.document });
  return checkLaterRole(state, unit, data.effective, '/effective');
}

function notThere(state: Recorded, { effective }: ReorganisationWish, unit: UnitId, pointer: string): Found {
  const known = lookUp(state.units, unit);
  if (known === undefined) return fault('unit-not-registered', pointer, { unit });
  const day = addDays(effective, -1);
  if (unitOn(state, unit, day) !== null) return null;
  const { validFrom, validTo } = known;
  const stands = {
    ...(validFrom === null || validFrom <= day ? {} : { begins: validFrom }),
    ...(validTo === null || day <= validTo ? {} : { ended: validTo }),
  };
  return fault('reorganisation-giver-not-valid', pointer, { unit: nameOf(state, unit), day, ...stands });
}

function notHeir(state: Recorded, { effective }: ReorganisationWish, unit: UnitId, pointer: string): Found {
  if (lookUp(state.units, unit) === undefined) return fault('unit-not-registered', pointer, { unit });
  if (unitOn(state, unit, effective) !== null) return null;
  return fault('reorganisation-successor-not-valid', pointer, { unit: nameOf(state, unit), day: effective });
}

/** As it is called last: what a person reads of it. */
function nameOf(state: Recorded, unit: UnitId): string {
  return lookUp(state.units, unit)?.designations.at(-1)?.name ?? unit;
}
