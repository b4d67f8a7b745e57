import { registerCommittee, setContacts } from '#domain/organisation/committees.ts';
import type { ImportOrganisation } from '#domain/organisation/commands.ts';
import { establishUnit } from '#domain/organisation/establish-unit.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import { evolve } from '#domain/organisation/evolve.ts';
import { endOf, nameAndPlaceOf } from '#domain/organisation/import-differences.ts';
import { parentsFirst } from '#domain/organisation/import-order.ts';
import { placeListed } from '#domain/organisation/place-unit.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recordReorganisation } from '#domain/organisation/record-reorganisation.ts';
import type { Fault } from '#domain/organisation/refusals.ts';
import { setYearlyPlan } from '#domain/organisation/set-yearly-plan.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import type { Step } from '#domain/organisation/step.ts';
import type { UnitData } from '#domain/organisation/unit.ts';

/** A piece of the import and where it stands in it. */
interface Piece {
  readonly at: string;
  readonly step: (state: Recorded) => Step;
}

/** All or nothing, in one decision: a register half loaded would be a tree that never was. */
export function importOrganisation(state: Recorded, data: ImportOrganisation['data']): Step {
  const ordered = parentsFirst(data.units);
  if (!ordered.ok) return ordered;
  const units = ordered.units.map(({ unit, index }) => ({ unit, at: `/units/${index}` }));
  const own = new Map(data.documents?.map(({ unit, document }) => [unit, document]));
  const basisOf = ({ id }: Pick<UnitData, 'id'>) => ({
    effective: data.effective,
    document: own.get(id) ?? data.document,
  });
  const pieces: readonly Piece[] = [
    ...units.map(({ unit, at }) => ({
      at,
      step: (now: Recorded) => {
        const known = lookUp(now.units, unit.id);
        return known === undefined
          ? establishUnit(now, unit, basisOf(unit).document)
          : nameAndPlaceOf(now, known, unit, basisOf(unit));
      },
    })),
    ...(data.elsewhere ?? []).map((stated, index) => ({
      at: `/elsewhere/${index}`,
      step: (now: Recorded) => placeListed(now, stated, basisOf({ id: stated.unit })),
    })),
    // Children end before their parents, or each parent would seem to strand them.
    ...units.toReversed().map(({ unit, at }) => ({ at, step: (now: Recorded) => endOf(now, unit, basisOf(unit)) })),
    ...data.reorganisations.map((reorganisation, index) => ({
      at: `/reorganisations/${index}`,
      step: (now: Recorded) => recordReorganisation(now, reorganisation),
    })),
    ...data.contacts.map((entry, index) => ({
      at: `/contacts/${index}`,
      step: (now: Recorded) => setContacts(now, entry),
    })),
    ...data.committees.map((committee, index) => ({
      at: `/committees/${index}`,
      step: (now: Recorded) => registerCommittee(now, committee),
    })),
    ...data.yearlyPlans.map((entry, index) => ({
      at: `/yearlyPlans/${index}`,
      step: (now: Recorded) => setYearlyPlan(now, entry),
    })),
  ];
  return inOrder(state, pieces);
}

function inOrder(before: Recorded, pieces: readonly Piece[]): Step {
  const events: OrganisationEvent[] = [];
  let state = before;
  for (const { at, step } of pieces) {
    const result = step(state);
    if (!result.ok) return { ok: false, fault: within(at, result.fault) };
    for (const event of result.events) state = evolve(state, event);
    events.push(...result.events);
  }
  return { ok: true, events };
}

/** What the single commands call their day and their basis, the import states once for all or calls otherwise. */
function within(at: string, fault: Fault): Fault {
  const { pointer } = fault;
  if (!at.startsWith('/units') && !at.startsWith('/elsewhere')) return { ...fault, pointer: `${at}${pointer ?? ''}` };
  if (pointer === '/document') return fault;
  if (pointer === '/from') return { ...fault, pointer: '/effective' };
  return { ...fault, pointer: `${at}${pointer === '/lastDay' ? '/validTo' : (pointer ?? '')}` };
}
