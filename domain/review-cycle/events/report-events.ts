import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { OfUnit } from '#domain/review-cycle/events/of-unit.ts';
import type { Report, ReturnReason, Reviewer } from '#domain/review-cycle/report.ts';

export type ReportSubmitted = DomainEvent<'ReportSubmitted', OfUnit & { readonly report: Report }>;

export type ReportReturned = DomainEvent<
  'ReportReturned',
  OfUnit & { readonly round: number; readonly reasons: readonly ReturnReason[] }
>;

export type PlacesOpened = DomainEvent<
  'PlacesOpened',
  OfUnit & {
    readonly round: number;
    readonly reasons: readonly ReturnReason[];
    /** How many places had been marked before: of one round several may be opened. */
    readonly after: number;
  }
>;

export type ReviewerAssigned = DomainEvent<
  'ReviewerAssigned',
  { readonly units: readonly UnitId[]; readonly reviewer: Reviewer; readonly dueOn: CivilDate }
>;

export type ReportAccepted = DomainEvent<'ReportAccepted', OfUnit & { readonly round: number }>;

export type ExtensionRequested = DomainEvent<
  'ExtensionRequested',
  OfUnit & {
    readonly until: CivilDate;
    readonly hour: string;
    readonly reason: string;
    /** The unit's first, second … request. */
    readonly number: number;
  }
>;

export type ExtensionGranted = DomainEvent<
  'ExtensionGranted',
  OfUnit & { readonly deadline: Deadline; readonly previous: Instant; readonly reason: string }
>;

export type ExtensionRefused = DomainEvent<'ExtensionRefused', OfUnit & { readonly reason: string }>;

export type UnitExempted = DomainEvent<'UnitExempted', OfUnit & { readonly reason: string }>;

/** Open again for this unit only, until `deadline`, for this reason (trap 10). */
export type UnitReopened = DomainEvent<
  'UnitReopened',
  OfUnit & { readonly deadline: Deadline; readonly reason: string }
>;
