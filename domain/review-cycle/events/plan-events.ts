import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { OfUnit } from '#domain/review-cycle/events/of-unit.ts';
import type { LeftOpen } from '#domain/review-cycle/left-open.ts';
import type { CyclePlan, CycleProposal } from '#domain/review-cycle/plan.ts';

/** Versions of deadlines are numbered through the cycle, so a rung's key names one rung of the whole cycle (trap 5). */
export interface Assignment {
  readonly unit: UnitId;
  readonly version: number;
}

export interface PlanMade {
  readonly plan: CyclePlan;
  readonly deadlines: readonly Deadline[];
  readonly assigned: readonly Assignment[];
}

export type CycleProposed = DomainEvent<'CycleProposed', CycleProposal>;
export type CyclePlanned = DomainEvent<'CyclePlanned', PlanMade>;
export type CycleReplanned = DomainEvent<'CycleReplanned', PlanMade>;
/** From here on the deadlines are armed; `deadlines` are those of the plan without the rungs already past. */
export type CallIssued = DomainEvent<
  'CallIssued',
  {
    readonly number: WrittenNumber;
    readonly date: CivilDate;
    readonly deadlines: readonly Deadline[];
    /** What of the last conclusions it names as open; left out: nothing was. */
    readonly leftOpen?: LeftOpen;
  }
>;

export type CallAcknowledged = DomainEvent<'CallAcknowledged', OfUnit>;
