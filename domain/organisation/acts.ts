import type { Act } from '#domain/access/act.ts';
import { administrator, anyCoordinator } from '#domain/access/rule.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';

/** The register takes every change at any time; what a change may be is the register's own to say. */
const always: Act<OrganisationState['status']> = {
  ...{ who: administrator, right: null, when: [{ in: ['none', 'recorded'] }] },
};

/** Who may do what to the register of units and committees. */
export const organisationActs: Readonly<Record<OrganisationCommand['type'], Act<OrganisationState['status']>>> = {
  EstablishUnit: always,
  RenameUnit: always,
  MoveUnit: always,
  PlaceUnit: always,
  DissolveUnit: always,
  CorrectUnit: always,
  RecordReorganisation: always,
  // The register asks whether the unit stood below a host of his.
  NameTaker: { ...always, who: [...administrator, ...anyCoordinator] },
  DefineUnitKind: always,
  SetContacts: always,
  RegisterCommittee: always,
  RenameCommittee: always,
  SetCommitteeMembers: always,
  SetNumberSeries: always,
  SetYearlyPlan: always,
  ImportOrganisation: always,
};
