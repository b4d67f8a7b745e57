import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import { moveUnit } from '#domain/organisation/change-unit.ts';
import { checkParties } from '#domain/organisation/check-reorganisation.ts';
import { checkChildren, checkDocument, type EndingTogether } from '#domain/organisation/check-unit.ts';
import { establishUnit } from '#domain/organisation/establish-unit.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import { evolve } from '#domain/organisation/evolve.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { type Fault, fault } from '#domain/organisation/refusals.ts';
import { endedBy, type Reorganisation, type ReorganisationWish } from '#domain/organisation/reorganisation.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, type Step, unchanged } from '#domain/organisation/step.ts';
import { placementOn } from '#domain/organisation/validity.ts';

/**
 * Units that begin, who follows whom, whose units go elsewhere and who ends: one decision, for each alone would leave a tree that
 * never was. Givers that a merger, split or change of level ends are dissolved with it, on the day before it takes effect.
 */
export function recordReorganisation(before: Recorded, wish: ReorganisationWish): Step {
  const { establish: _, moves: __, ends: ___, ...data } = wish;
  const earlier = before.reorganisations.get(wish.id);
  if (earlier !== undefined) return recordedAlready(earlier, data);
  if (wish.id.trim() === '') return fault('reorganisation-id-empty', '/id');
  const badDocument = checkDocument(wish.document);
  if (badDocument !== null) return badDocument;
  const { establish = [], moves = [], ends = [] } = wish;
  if (wish.pairs.length + moves.length + ends.length === 0) return fault('reorganisation-without-pairs', '/pairs');
  const ending = spansOf(before, wish);
  const begun = inTurn(before, establish, '/establish', (state, unit) =>
    establishUnit(state, unit, wish.document, ending),
  );
  if (!begun.ok) return begun;
  const badParty = checkParties(begun.state, wish);
  if (badParty !== null) return badParty;
  const from = wish.effective;
  const moved = inTurn(
    begun.state,
    moves,
    '/moves',
    (state, move) => stays(state, move, from) ?? moveUnit(state, { ...move, from, document: wish.document }, ending),
  );
  if (!moved.ok) return moved;
  for (const [unit, span] of ending) {
    const stranded = checkChildren(moved.state, unit, span, ending);
    if (stranded !== null) return stranded;
  }
  const lastDay = addDays(wish.effective, -1);
  const dissolved = [...ending.keys()]
    .filter((unit) => lookUp(before.units, unit)?.validTo !== lastDay)
    .map((unit): OrganisationEvent => ({ type: 'UnitDissolved', data: { unit, lastDay, document: wish.document } }));
  return changes(...begun.events, { type: 'ReorganisationRecorded', data }, ...moved.events, ...dissolved);
}

/** Said for a whole reorganisation, "nothing changes" would be recorded as if something had. */
function stays(state: Recorded, { unit, parent }: NonNullable<ReorganisationWish['moves']>[number], from: CivilDate) {
  const known = lookUp(state.units, unit);
  if (known === undefined || placementOn(known, from).parent !== parent) return null;
  return fault('reorganisation-move-stays', '/parent', { unit, parent });
}

function recordedAlready(earlier: Reorganisation, data: Reorganisation): Step {
  const same = sameData(earlier, data);
  return same ? unchanged : fault('reorganisation-already-recorded', '/id', { reorganisation: data.id });
}

function spansOf(state: Recorded, data: ReorganisationWish): EndingTogether {
  const to = addDays(data.effective, -1);
  return new Map(endedBy(data).map((unit) => [unit, { from: lookUp(state.units, unit)?.validFrom ?? null, to }]));
}

type Taken =
  | { readonly ok: true; readonly state: Recorded; readonly events: readonly OrganisationEvent[] }
  | { readonly ok: false; readonly fault: Fault };

/** One after the other, each upon what those before it changed; what is wrong with one is told at its place in the list. */
function inTurn<T>(before: Recorded, all: readonly T[], at: string, step: (state: Recorded, one: T) => Step): Taken {
  const events: OrganisationEvent[] = [];
  let state = before;
  for (const [index, one] of all.entries()) {
    const result = step(state, one);
    if (!result.ok) {
      const { pointer } = result.fault;
      // The day and the paper are stated once for all.
      const stated = pointer === '/from' ? '/effective' : pointer === '/document' ? pointer : null;
      return { ok: false, fault: { ...result.fault, pointer: stated ?? `${at}/${index}${pointer ?? ''}` } };
    }
    for (const event of result.events) state = evolve(state, event);
    events.push(...result.events);
  }
  return { ok: true, state, events };
}
