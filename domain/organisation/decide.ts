import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { organisationActs } from '#domain/organisation/acts.ts';
import { dissolveUnit, moveUnit, renameUnit } from '#domain/organisation/change-unit.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { renameCommittee, setCommitteeMembers, setNumberSeries } from '#domain/organisation/committee-life.ts';
import { registerCommittee, setContacts } from '#domain/organisation/committees.ts';
import { correctUnit } from '#domain/organisation/correct-unit.ts';
import { defineKind } from '#domain/organisation/define-kind.ts';
import { establishUnit } from '#domain/organisation/establish-unit.ts';
import { nameTaker } from '#domain/organisation/name-taker.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import { importOrganisation } from '#domain/organisation/import-organisation.ts';
import { recordReorganisation } from '#domain/organisation/record-reorganisation.ts';
import type { OrganisationRefusalCode } from '#domain/organisation/refusals.ts';
import { withUnitNames } from '#domain/organisation/named-facts.ts';
import { setYearlyPlan } from '#domain/organisation/set-yearly-plan.ts';
import { type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';
import { placeUnit } from '#domain/organisation/place-unit.ts';
import type { Step } from '#domain/organisation/step.ts';

export function decide(
  state: OrganisationState,
  command: OrganisationCommand,
  given: Given,
): Decision<OrganisationEvent, OrganisationRefusalCode> {
  const no = unlessAllowed(organisationActs[command.type], given.actor, 'organisation-not-permitted');
  if (no !== null) return no;
  const step = take(recorded(state), command, given);
  if (step.ok) return step.events.length === 0 ? nothing('already-so') : accept(step.events);
  const { code, pointer } = step.fault;
  const facts = withUnitNames(recorded(state), command, step.fault.facts);
  // With a pointer the input is wrong and nobody can lift that; without one the record stands against it.
  return pointer === null ? refuse(code, facts, ['admin']) : refuse(code, facts, [], pointer);
}

function take(state: Recorded, command: OrganisationCommand, given: Given): Step {
  switch (command.type) {
    case 'EstablishUnit': {
      const { document, ...unit } = command.data;
      return establishUnit(state, unit, document);
    }
    case 'RenameUnit':
      return renameUnit(state, command.data);
    case 'MoveUnit':
      return moveUnit(state, command.data);
    case 'PlaceUnit':
      return placeUnit(state, command.data);
    case 'DissolveUnit':
      return dissolveUnit(state, command.data);
    case 'CorrectUnit':
      return correctUnit(state, command.data);
    case 'RecordReorganisation':
      return recordReorganisation(state, command.data);
    case 'NameTaker':
      return nameTaker(state, command.data, given);
    case 'DefineUnitKind':
      return defineKind(state, command.data);
    case 'SetContacts':
      return setContacts(state, command.data);
    case 'RegisterCommittee':
      return registerCommittee(state, command.data);
    case 'RenameCommittee':
      return renameCommittee(state, command.data);
    case 'SetCommitteeMembers':
      return setCommitteeMembers(state, command.data);
    case 'SetNumberSeries':
      return setNumberSeries(state, command.data);
    case 'SetYearlyPlan':
      return setYearlyPlan(state, command.data);
    case 'ImportOrganisation':
      return importOrganisation(state, command.data);
    default:
      return unreachable(command);
  }
}
