import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { NumberSeries } from '#domain/kernel/given-numbers.ts';
import type { CommitteeId, OwnKindId, UnitId } from '#domain/kernel/ids.ts';
import type { CommitteeData, CommitteeMember } from '#domain/organisation/committee.ts';
import type { OtherHierarchy } from '#domain/organisation/hierarchy.ts';
import type { UnitKind } from '#domain/organisation/kinds.ts';
import type { OwnKind } from '#domain/organisation/own-kind.ts';
import type { Reorganisation, ReorganisationWish, TakeOver } from '#domain/organisation/reorganisation.ts';
import type { Contacts, UnitData } from '#domain/organisation/unit.ts';
import type { YearlyPlan } from '#domain/organisation/yearly-plan.ts';

export type EstablishUnit = Command<'EstablishUnit', UnitData & { readonly document: string | null }>;

/** `kind` null = the kind stays. */
export type RenameUnit = Command<
  'RenameUnit',
  {
    readonly unit: UnitId;
    readonly from: CivilDate;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kind: UnitKind | null;
    /** Left out: none, where a kind is stated. */
    readonly ownKind?: OwnKindId | undefined;
    readonly document: string;
  }
>;

export type MoveUnit = Command<
  'MoveUnit',
  { readonly unit: UnitId; readonly from: CivilDate; readonly parent: UnitId; readonly document: string }
>;

/** In another hierarchy than the State's. `from` null: from the beginning. `parent` null: as in the State's. */
export type PlaceUnit = Command<
  'PlaceUnit',
  {
    readonly unit: UnitId;
    readonly hierarchy: OtherHierarchy;
    readonly from: CivilDate | null;
    readonly parent: UnitId | null;
    readonly document: string;
  }
>;

export type DissolveUnit = Command<
  'DissolveUnit',
  { readonly unit: UnitId; readonly lastDay: CivilDate; readonly document: string }
>;

/** The unit as it was meant to be entered, for the name and the place it bears on `asOf`. */
export type CorrectUnit = Command<
  'CorrectUnit',
  Omit<UnitData, 'id' | 'validTo'> & { readonly unit: UnitId; readonly asOf: CivilDate; readonly reason: string }
>;

export type RecordReorganisation = Command<'RecordReorganisation', ReorganisationWish>;

/** Who answers for what a unit that has ended still owes, where the reorganisation named nobody, or another is wanted now. */
export type NameTaker = Command<'NameTaker', TakeOver & { readonly document: string }>;

/** A kind of unit of the office's own; defined again with other content, it is renamed, ended, put right. */
export type DefineUnitKind = Command<'DefineUnitKind', OwnKind>;

/** Replaces all contacts of the unit. */
export type SetContacts = Command<'SetContacts', { readonly unit: UnitId; readonly contacts: Contacts }>;

/** Registered again with other content, the committee is revised. Its yearly plan stays. */
export type RegisterCommittee = Command<'RegisterCommittee', CommitteeData>;
/** From a day on; up to then it keeps its name. What was only misspelt is revised. */
export type RenameCommittee = Command<
  'RenameCommittee',
  { readonly committee: CommitteeId; readonly from: CivilDate; readonly name: string; readonly document: string }
>;
/** The whole list, as the latest decision has it. */
export type SetCommitteeMembers = Command<
  'SetCommitteeMembers',
  { readonly committee: CommitteeId; readonly members: readonly CommitteeMember[] }
>;
export type SetNumberSeries = Command<
  'SetNumberSeries',
  { readonly committee: CommitteeId; readonly series: NumberSeries }
>;
export type SetYearlyPlan = Command<'SetYearlyPlan', { readonly committee: CommitteeId; readonly plan: YearlyPlan }>;

/**
 * The register as it is known on `effective`. What differs from the record becomes the single events; units that are
 * not listed stay as they are, and a null in a validity states nothing. `document` is the basis of every change but of the units
 * that have one of their own in `documents`.
 */
export type ImportOrganisation = Command<
  'ImportOrganisation',
  {
    readonly effective: CivilDate;
    readonly document: string | null;
    readonly documents?: readonly { readonly unit: UnitId; readonly document: string }[] | undefined;
    readonly units: readonly UnitData[];
    readonly elsewhere?:
      | readonly { readonly unit: UnitId; readonly hierarchy: OtherHierarchy; readonly parent: UnitId }[]
      | undefined;
    readonly reorganisations: readonly Reorganisation[];
    readonly contacts: readonly { readonly unit: UnitId; readonly contacts: Contacts }[];
    readonly committees: readonly CommitteeData[];
    readonly yearlyPlans: readonly { readonly committee: CommitteeId; readonly plan: YearlyPlan }[];
  }
>;

export type OrganisationCommand =
  | EstablishUnit
  | RenameUnit
  | MoveUnit
  | PlaceUnit
  | DissolveUnit
  | CorrectUnit
  | RecordReorganisation
  | NameTaker
  | DefineUnitKind
  | SetContacts
  | RegisterCommittee
  | RenameCommittee
  | SetCommitteeMembers
  | SetNumberSeries
  | SetYearlyPlan
  | ImportOrganisation;
