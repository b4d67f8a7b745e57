import type { Hand } from '#domain/access/both-sides.ts';
import type { Standing } from '#domain/access/standing.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { CycleMark } from '#domain/review-cycle/acts.ts';
import { deadlineOf } from '#domain/review-cycle/members.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';

/** What the cycle's page and one member's row tell: enough to know what may be done. */
export interface CycleFacts {
  readonly status: CycleState['status'];
  readonly withoutConference: boolean;
  readonly reportApproved: boolean;
  readonly ofYears: boolean;
  /** The unit spoken of: null = no member of the cycle; absent = none is spoken of. */
  readonly member?: {
    readonly status: Member['standing']['status'];
    readonly reopened: boolean;
    readonly asked: boolean;
    readonly acknowledged: boolean;
    readonly facts?: Refusal['facts'];
    readonly by?: Hand;
  } | null;
}

export function cycleStanding({ status, withoutConference, reportApproved, ofYears, member }: CycleFacts): Standing {
  const marks: CycleMark[] = withoutConference ? ['noConference'] : [];
  if (reportApproved) marks.push('reportApproved');
  if (ofYears) marks.push('ofYears');
  if (member === undefined) return { status, marks };
  if (member === null) return { status, share: null, marks };
  if (status === 'collected' && !member.reopened) marks.push('shutOut');
  if (member.asked) marks.push('asked');
  if (member.acknowledged) marks.push('acknowledged');
  const { facts, by } = member;
  return {
    ...{ status, share: member.status, marks },
    ...(facts === undefined ? {} : { facts }),
    ...(by === undefined ? {} : { by }),
  };
}

export function cycleFacts(state: CycleState, unit?: UnitId): CycleFacts {
  const withoutConference = 'plan' in state && state.plan?.conference === 'none';
  const reportApproved = 'paper' in state && state.paper.approved !== null;
  const ofYears = 'plan' in state && state.plan?.years !== undefined;
  const whole = { status: state.status, withoutConference, reportApproved, ofYears };
  if (unit === undefined) return whole;
  const found = 'members' in state ? state.members.find((one) => one.unit === unit) : undefined;
  if (found === undefined || !('deadlines' in state)) return { ...whole, member: null };
  const { standing, reopened, asked, acknowledgedAt } = found;
  const by = handBehind('report' in standing ? standing.report : null);
  return {
    ...whole,
    member: {
      ...{ status: standing.status, reopened, asked: asked !== null, acknowledged: acknowledgedAt !== null },
      facts: { unit: found.name, dueAt: deadlineOf(state, found).at, ...factsOf(standing) },
      ...(by === undefined ? {} : { by }),
    },
  };
}

/** What the coordinator copied from a paper the unit itself has handed in: the paper is the report. */
export function handBehind(report: Report | null): Hand | undefined {
  return report === null || report.onBehalf !== null ? undefined : report.sentBy;
}

function factsOf(standing: Member['standing']): Refusal['facts'] {
  if (standing.status === 'exempted') return { reason: standing.reason };
  return 'report' in standing ? { receipt: standing.report.receipt, round: standing.report.round } : {};
}
