import type { JoinedShortcoming } from '#domain/conference/parts.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { AttachInspectionScan, IssueInspectionConclusion, PlanInspection } from '#domain/inspection/commands.ts';
import type {
  ConcludedRequirement,
  InspectionPlan,
  SessionRecord,
  TeamRecommendation,
  UnitFindings,
} from '#domain/inspection/parts.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { RecordedAnswer } from '#domain/recommendation/answer.ts';

export type InspectionPlanned = DomainEvent<'InspectionPlanned', PlanInspection['data'] & { readonly by: string }>;

export type InspectionRestated = DomainEvent<
  'InspectionRestated',
  {
    readonly plan: InspectionPlan;
    readonly version: number;
    readonly reason: string | null;
    readonly by: string;
    /** Taken out of the plan before; left out: none was. */
    readonly dropped?: readonly NamedUnit[];
    /** Inspected, or home of a member, and neither before; left out: none. */
    readonly joined?: readonly NamedUnit[];
  }
>;

/** `corrects`: the session had a record before. */
export type InspectionSessionRecorded = DomainEvent<
  'InspectionSessionRecorded',
  SessionRecord & { readonly corrects: boolean; readonly by: string }
>;

/** `name`: of the unit, for whoever reads the history. */
export type FindingsRecorded = DomainEvent<
  'FindingsRecorded',
  UnitFindings & { readonly name: string; readonly corrects: boolean; readonly by: string }
>;

export type InspectionRecommendationsStated = DomainEvent<
  'InspectionRecommendationsStated',
  { readonly items: readonly TeamRecommendation[]; readonly by: string }
>;

/** `statement`: as it was asked. */
export type InspectionRecommendationAnswered = DomainEvent<'InspectionRecommendationAnswered', RecordedAnswer>;

/** An item with the task that began with it: its own stream says the rest. */
export interface RequirementGiven extends ConcludedRequirement {
  readonly number: number;
  readonly task: StreamId;
}

export type InspectionConcluded = DomainEvent<
  'InspectionConcluded',
  Omit<IssueInspectionConclusion['data'], 'tasks'> & {
    /** As other papers cite it. */
    readonly symbol: string;
    readonly tasks: readonly RequirementGiven[];
    readonly by: string;
  }
>;

export type InspectionCalledOff = DomainEvent<'InspectionCalledOff', { readonly reason: string; readonly by: string }>;

/** A session comes near, and an answer that nobody gave yet is soon due: time alone says it. */
export type InspectionSessionNear = DomainEvent<
  'InspectionSessionNear',
  { readonly session: string; readonly day: CivilDate; readonly dueAt: Instant }
>;
export type InspectionAnswerDue = DomainEvent<
  'InspectionAnswerDue',
  { readonly item: string; readonly unit: UnitId | null; readonly due: CivilDate; readonly dueAt: Instant }
>;

export type InspectionScanAttached = DomainEvent<
  'InspectionScanAttached',
  AttachInspectionScan['data'] & { readonly by: string }
>;

/** `statement`: as it was found, for whoever reads the history. */
export type InspectionShortcomingJoined = DomainEvent<
  'InspectionShortcomingJoined',
  JoinedShortcoming & { readonly statement: string; readonly by: string }
>;

export type InspectionEvent =
  | InspectionPlanned
  | InspectionRestated
  | InspectionSessionRecorded
  | FindingsRecorded
  | InspectionRecommendationsStated
  | InspectionRecommendationAnswered
  | InspectionConcluded
  | InspectionCalledOff
  | InspectionSessionNear
  | InspectionAnswerDue
  | InspectionScanAttached
  | InspectionShortcomingJoined;
