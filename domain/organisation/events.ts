import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { NumberSeries } from '#domain/kernel/given-numbers.ts';
import type { CommitteeId, OwnKindId, UnitId } from '#domain/kernel/ids.ts';
import type { CommitteeData, CommitteeMember } from '#domain/organisation/committee.ts';
import type { OtherHierarchy } from '#domain/organisation/hierarchy.ts';
import type { UnitKind } from '#domain/organisation/kinds.ts';
import type { OwnKind } from '#domain/organisation/own-kind.ts';
import type { Reorganisation } from '#domain/organisation/reorganisation.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { Contacts, UnitData } from '#domain/organisation/unit.ts';
import type { YearlyPlan } from '#domain/organisation/yearly-plan.ts';

/** `document` is the legal basis; null where a register is loaded whose basis nobody stated. */
export type UnitEstablished = DomainEvent<
  'UnitEstablished',
  { readonly unit: UnitData; readonly document: string | null }
>;

export type UnitRenamed = DomainEvent<
  'UnitRenamed',
  {
    readonly unit: UnitId;
    readonly from: CivilDate;
    readonly kind: UnitKind;
    readonly ownKind?: OwnKindId | undefined;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly document: string;
  }
>;

export type UnitMoved = DomainEvent<
  'UnitMoved',
  { readonly unit: UnitId; readonly from: CivilDate; readonly parent: UnitId; readonly document: string }
>;

/** In the Party's or the Front's hierarchy; `parent` null: as in the State's again. */
export type UnitPlaced = DomainEvent<
  'UnitPlaced',
  {
    readonly unit: UnitId;
    readonly hierarchy: OtherHierarchy;
    readonly from: CivilDate | null;
    readonly parent: UnitId | null;
    readonly document: string;
  }
>;

/** `lastDay` is the last day on which the unit is valid. */
export type UnitDissolved = DomainEvent<
  'UnitDissolved',
  { readonly unit: UnitId; readonly lastDay: CivilDate; readonly document: string }
>;

/** The register said it wrong or did not say it: no change in the world, so no day and no legal basis. */
export type UnitDetailsCorrected = DomainEvent<
  'UnitDetailsCorrected',
  {
    readonly unit: UnitId;
    /** The aliases belong to the name borne on this day. */
    readonly asOf: CivilDate;
    readonly aliases: readonly string[];
    readonly protocolRank: number | null;
    readonly setting: Setting | null;
    readonly code: string | null;
    readonly validFrom: CivilDate | null;
  }
>;

/** Entered by mistake and put right: name, kind and place borne on `asOf` are replaced, no past of the unit is made. */
export type UnitCorrected = DomainEvent<
  'UnitCorrected',
  Omit<UnitData, 'id' | 'validTo'> & { readonly unit: UnitId; readonly asOf: CivilDate; readonly reason: string }
>;

export type ReorganisationRecorded = DomainEvent<'ReorganisationRecorded', Reorganisation>;
export type UnitKindDefined = DomainEvent<'UnitKindDefined', OwnKind>;
export type UnitKindRevised = DomainEvent<'UnitKindRevised', OwnKind>;
export type ContactsSet = DomainEvent<'ContactsSet', { readonly unit: UnitId; readonly contacts: Contacts }>;
export type CommitteeRegistered = DomainEvent<'CommitteeRegistered', CommitteeData>;
export type CommitteeRevised = DomainEvent<'CommitteeRevised', CommitteeData>;
export type CommitteeRenamed = DomainEvent<
  'CommitteeRenamed',
  { readonly committee: CommitteeId; readonly from: CivilDate; readonly name: string; readonly document: string }
>;
export type CommitteeMembersSet = DomainEvent<
  'CommitteeMembersSet',
  { readonly committee: CommitteeId; readonly members: readonly CommitteeMember[] }
>;
export type NumberSeriesSet = DomainEvent<
  'NumberSeriesSet',
  { readonly committee: CommitteeId; readonly series: NumberSeries }
>;
export type YearlyPlanSet = DomainEvent<
  'YearlyPlanSet',
  { readonly committee: CommitteeId; readonly plan: YearlyPlan }
>;

export type OrganisationEvent =
  | UnitEstablished
  | UnitRenamed
  | UnitMoved
  | UnitPlaced
  | UnitDissolved
  | UnitDetailsCorrected
  | UnitCorrected
  | ReorganisationRecorded
  | UnitKindDefined
  | UnitKindRevised
  | ContactsSet
  | CommitteeRegistered
  | CommitteeRevised
  | CommitteeRenamed
  | CommitteeMembersSet
  | NumberSeriesSet
  | YearlyPlanSet;
