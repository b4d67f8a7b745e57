import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Committee, CommitteeData } from '#domain/organisation/committee.ts';
import type { OrganisationEvent, UnitCorrected, UnitPlaced } from '#domain/organisation/events.ts';
import { enter, lookUp } from '#domain/organisation/register.ts';
import { marksOf, type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';
import { type Designation, established, finer, type Placement, type Unit } from '#domain/organisation/unit.ts';
import { designationOn, placementOn } from '#domain/organisation/validity.ts';
import { noYearlyPlan } from '#domain/organisation/yearly-plan.ts';

export function evolve(state: OrganisationState, event: OrganisationEvent): Recorded {
  const before = recorded(state);
  switch (event.type) {
    case 'UnitEstablished':
      return entered(before, established(event.data.unit));
    case 'UnitRenamed': {
      const { from, kind, ownKind, name, aliases } = event.data;
      return withUnit(before, event.data.unit, (unit) => ({
        ...unit,
        designations: [...unit.designations, { from, kind, ...finer(ownKind), name, aliases }],
      }));
    }
    case 'UnitMoved': {
      const { from, parent } = event.data;
      return withUnit(before, event.data.unit, (unit) => ({
        ...unit,
        placements: [...unit.placements, { from, parent }],
      }));
    }
    case 'UnitPlaced':
      return withUnit(before, event.data.unit, (unit) => placed(unit, event.data));
    case 'UnitDissolved': {
      const { unit: id, lastDay, document } = event.data;
      return withUnit(before, id, (unit) => ({ ...unit, validTo: lastDay, endedBy: document }));
    }
    case 'UnitDetailsCorrected': {
      const { unit: id, asOf, aliases, ...details } = event.data;
      return withUnit(before, id, (unit) => ({ ...unit, ...details, designations: withAliases(unit, asOf, aliases) }));
    }
    case 'UnitCorrected':
      return withUnit(before, event.data.unit, (unit) => corrected(unit, event.data));
    case 'ReorganisationRecorded':
      return { ...before, reorganisations: new Map(before.reorganisations).set(event.data.id, event.data) };
    case 'UnitKindDefined':
    case 'UnitKindRevised':
      return { ...before, ownKinds: new Map(before.ownKinds).set(event.data.id, event.data) };
    case 'ContactsSet':
      return withUnit(before, event.data.unit, (unit) => ({ ...unit, contacts: event.data.contacts }));
    case 'CommitteeRegistered':
    case 'CommitteeRevised':
      return withCommittee(before, event.data);
    case 'CommitteeRenamed': {
      const { from, name } = event.data;
      return changed(before, event.data.committee, (committee) => ({
        ...{ ...committee, name },
        earlierNames: [...committee.earlierNames, { name: committee.name, until: addDays(from, -1) }],
      }));
    }
    case 'CommitteeMembersSet':
      return changed(before, event.data.committee, (committee) => ({ ...committee, members: event.data.members }));
    case 'NumberSeriesSet':
      return changed(before, event.data.committee, (committee) => ({ ...committee, numberSeries: event.data.series }));
    case 'YearlyPlanSet':
      return changed(before, event.data.committee, (committee) => ({ ...committee, yearlyPlan: event.data.plan }));
    default:
      return unreachable(event);
  }
}

function withUnit(state: Recorded, id: UnitId, change: (unit: Unit) => Unit): Recorded {
  const unit = lookUp(state.units, id);
  return unit === undefined ? state : entered(state, change(unit));
}

function entered(state: Recorded, unit: Unit): Recorded {
  let { bearers } = state;
  for (const mark of marksOf(unit)) {
    const known = lookUp(bearers, mark) ?? [];
    if (!known.includes(unit.id)) bearers = enter(bearers, mark, [...known, unit.id]);
  }
  return { ...state, units: enter(state.units, unit.id, unit), bearers };
}

/** Said once more for the same day, it is put right. */
function placed(unit: Unit, { hierarchy, from, parent }: UnitPlaced['data']): Unit {
  const before = (unit.elsewhere?.[hierarchy] ?? []).filter((place) => place.from !== from);
  return { ...unit, elsewhere: { ...unit.elsewhere, [hierarchy]: [...before, { from, parent }] } };
}

function withAliases(unit: Unit, day: CivilDate, aliases: readonly string[]): Unit['designations'] {
  const borne = designationOn(unit, day);
  const [first, ...rest] = unit.designations;
  const spelt = (designation: Designation) => (designation === borne ? { ...designation, aliases } : designation);
  return [spelt(first), ...rest.map(spelt)];
}

function corrected(unit: Unit, data: UnitCorrected['data']): Unit {
  const { level, protocolRank, setting, code, validFrom, kind, ownKind, name, aliases, parent, asOf } = data;
  const named = designationOn(unit, asOf);
  const placed = placementOn(unit, asOf);
  const [name1, ...names] = unit.designations;
  const [place1, ...places] = unit.placements;
  const rename = (entry: Designation) =>
    entry === named ? { from: entry.from, kind, ...finer(ownKind), name, aliases } : entry;
  const move = (entry: Placement) => (entry === placed ? { ...entry, parent } : entry);
  return {
    ...{ ...unit, level, protocolRank, setting, code, validFrom },
    // The first name and place begin with the unit.
    designations: [{ ...rename(name1), from: validFrom }, ...names.map(rename)],
    placements: [{ ...move(place1), from: validFrom }, ...places.map(move)],
  };
}

function withCommittee(state: Recorded, data: CommitteeData): Recorded {
  const {
    yearlyPlan = noYearlyPlan,
    earlierNames = [],
    members = [],
    numberSeries = null,
  } = state.committees.get(data.id) ?? {};
  const committee: Committee = { ...data, yearlyPlan, earlierNames, members, numberSeries };
  return { ...state, committees: new Map(state.committees).set(data.id, committee) };
}

function changed(state: Recorded, id: CommitteeId, change: (committee: Committee) => Committee): Recorded {
  const committee = state.committees.get(id);
  return committee === undefined
    ? state
    : { ...state, committees: new Map(state.committees).set(id, change(committee)) };
}
