import { addDays } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { checkChildren, checkDocument } from '#domain/organisation/check-unit.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { endsGiver, type Reorganisation } from '#domain/organisation/reorganisation.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import type { Span } from '#domain/organisation/validity.ts';

/** Givers that a merger, split or change of level ends are dissolved with it, on the day before it takes effect. */
export function recordReorganisation(state: Recorded, data: Reorganisation): Step {
  const earlier = state.reorganisations.get(data.id);
  if (earlier !== undefined) {
    return sameData(earlier, data)
      ? unchanged
      : fault('reorganisation-already-recorded', '/id', { reorganisation: data.id });
  }
  if (data.id.trim() === '') return fault('reorganisation-id-empty', '/id');
  const badDocument = checkDocument(data.document);
  if (badDocument !== null) return badDocument;
  if (data.pairs.length === 0) return fault('reorganisation-without-pairs', '/pairs');
  const badPair = firstBadPair(state, data);
  if (badPair !== null) return badPair;
  const ending = givers(state, data);
  for (const [unit, span] of ending) {
    const stranded = checkChildren(state, unit, span, ending);
    if (stranded !== null) return stranded;
  }
  const lastDay = addDays(data.effective, -1);
  const ends = [...ending.keys()]
    .filter((unit) => lookUp(state.units, unit)?.validTo !== lastDay)
    .map((unit): OrganisationEvent => ({ type: 'UnitDissolved', data: { unit, lastDay, document: data.document } }));
  return changes({ type: 'ReorganisationRecorded', data }, ...ends);
}

function givers(state: Recorded, data: Reorganisation): ReadonlyMap<UnitId, Span> {
  const ending = new Map<UnitId, Span>();
  for (const pair of data.pairs) {
    const from = lookUp(state.units, pair.from)?.validFrom ?? null;
    if (endsGiver(pair.relation)) ending.set(pair.from, { from, to: addDays(data.effective, -1) });
  }
  return ending;
}

function firstBadPair(state: Recorded, data: Reorganisation): Found {
  const seen = new Set<string>();
  const before = addDays(data.effective, -1);
  for (const [index, { from, to }] of data.pairs.entries()) {
    const at = `/pairs/${index}`;
    if (from === to) return fault('reorganisation-into-itself', `${at}/to`, { unit: to });
    if (seen.has(`${from} ${to}`)) return fault('reorganisation-pair-repeated', at, { from, to });
    seen.add(`${from} ${to}`);
    for (const [key, unit, day] of [['from', from, before] as const, ['to', to, data.effective] as const]) {
      if (lookUp(state.units, unit) === undefined) return fault('unit-not-registered', `${at}/${key}`, { unit });
      if (unitOn(state, unit, day) !== null) continue;
      const code = key === 'from' ? 'reorganisation-giver-not-valid' : 'reorganisation-successor-not-valid';
      return fault(code, `${at}/${key}`, { unit, day });
    }
  }
  return null;
}
