import {
  type Concern,
  day,
  type EventFacts,
  type Fact,
  host,
  text,
  unitFact,
  units,
  word,
} from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Reorganisation } from '#domain/organisation/reorganisation.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';

/** The register is read whole or not at all; whom an entry is about narrows what is looked for. */
function unitsIn(event: OrganisationEvent): Concern {
  switch (event.type) {
    case 'UnitEstablished':
      return units(event.data.unit.id);
    case 'UnitRenamed':
    case 'UnitMoved':
    case 'UnitPlaced':
    case 'UnitDissolved':
    case 'UnitDetailsCorrected':
    case 'UnitCorrected':
    case 'ContactsSet':
      return units(event.data.unit);
    case 'ReorganisationRecorded':
      return units(
        ...event.data.pairs.flatMap(({ from, to }) => [from, to]),
        ...(event.data.takeOver ?? []).flatMap(({ unit, by }) => [unit, by]),
      );
    case 'UnitKindDefined':
    case 'UnitKindRevised':
    case 'CommitteeRegistered':
    case 'CommitteeRevised':
    case 'CommitteeRenamed':
    case 'CommitteeMembersSet':
    case 'NumberSeriesSet':
    case 'YearlyPlanSet':
      return host;
    default:
      return unreachable(event);
  }
}

/** Who gives and who takes, by name; of what was only handed on, by whom and to whom. */
function followed({ pairs, takeOver = [] }: Reorganisation): readonly Fact[] {
  const links = pairs.length > 0 ? pairs.map(({ from, to }) => [from, to]) : takeOver.map(({ unit, by }) => [unit, by]);
  const named = (at: 0 | 1) => [...new Set(links.flatMap((link) => link[at] ?? []))];
  const list = (label: string, all: readonly UnitId[]): Fact => ({
    ...{ label, value: { kind: 'units', units: all.map((unit) => ({ unit, name: null })) } },
  });
  if (links.length === 0) return [{ label: 'way', value: { kind: 'way', way: 'none' } }];
  const handedOn: readonly Fact[] = pairs.length > 0 ? [] : [{ label: 'way', value: { kind: 'way', way: 'again' } }];
  return [list('givers', named(0)), list('heirs', named(1)), ...handedOn];
}

function facts(event: OrganisationEvent): readonly Fact[] {
  switch (event.type) {
    case 'UnitEstablished':
      return [...text('name', event.data.unit.name), ...text('document', event.data.document)];
    case 'UnitRenamed':
      return [...text('name', event.data.name), day('from', event.data.from), ...text('document', event.data.document)];
    case 'UnitMoved':
      return [
        unitFact(event.data.unit),
        unitFact(event.data.parent, 'parent'),
        day('from', event.data.from),
        ...text('document', event.data.document),
      ];
    case 'UnitPlaced': {
      const { unit, parent, from, document } = event.data;
      return [
        unitFact(unit),
        word('hierarchy', event.data.hierarchy),
        ...(parent === null ? [] : [unitFact(parent, 'parent')]),
        ...(from === null ? [] : [day('from', from)]),
        ...text('document', document === '' ? null : document),
      ];
    }
    case 'UnitDissolved':
      return [unitFact(event.data.unit), day('lastDay', event.data.lastDay), ...text('document', event.data.document)];
    case 'UnitDetailsCorrected':
    case 'ContactsSet':
      return [unitFact(event.data.unit)];
    case 'UnitCorrected':
      return [...text('name', event.data.name), ...text('reason', event.data.reason)];
    case 'ReorganisationRecorded':
      return [
        ...text('document', event.data.document),
        day('effective', event.data.effective),
        ...followed(event.data),
      ];
    case 'UnitKindDefined':
    case 'UnitKindRevised':
    case 'CommitteeRegistered':
    case 'CommitteeRevised':
      return text('name', event.data.name);
    case 'CommitteeRenamed':
      return [...text('name', event.data.name), day('from', event.data.from), ...text('document', event.data.document)];
    case 'CommitteeMembersSet':
    case 'NumberSeriesSet':
    case 'YearlyPlanSet':
      return [];
    default:
      return unreachable(event);
  }
}

export const organisationEventFacts: EventFacts<OrganisationEvent> = { unitsIn, shareOf: (event) => event, facts };
