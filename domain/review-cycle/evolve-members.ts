import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { asDecided } from '#domain/review-cycle/events/deadline-events.ts';
import type {
  CalendarFollowed,
  DeadlinePassed,
  DeadlineReplanned,
  DeadlinesResumed,
  DeadlinesSuspended,
  ReminderRungFired,
  UnitUrged,
} from '#domain/review-cycle/events/deadline-events.ts';
import type { CallAcknowledged } from '#domain/review-cycle/events/plan-events.ts';
import type {
  ExtensionGranted,
  ExtensionRefused,
  ExtensionRequested,
  PlacesOpened,
  ReportAccepted,
  ReportReturned,
  ReportSubmitted,
  ReviewerAssigned,
  UnitExempted,
  UnitReopened,
} from '#domain/review-cycle/events/report-events.ts';
import { suspendedUnits } from '#domain/review-cycle/members.ts';
import type { ArmedDeadline, CycleState, Member, Standing } from '#domain/review-cycle/state.ts';

type Running = Extract<CycleState, { members: readonly Member[] }>;

type MemberEvent =
  | CallAcknowledged
  | ReportSubmitted
  | ReportReturned
  | PlacesOpened
  | ReportAccepted
  | ExtensionRequested
  | ExtensionGranted
  | ExtensionRefused
  | UnitExempted
  | UnitReopened
  | UnitUrged;

/** Events of one unit change that unit only. */
export function evolveMember(state: CycleState, event: MemberEvent, at: Instant): CycleState {
  if (!('members' in state)) throw new Error(`${event.type} recorded while ${state.status}`);
  const members = only(state.members, [event.data.unit], (member) => changed(member, event, at));
  switch (event.type) {
    case 'ReportSubmitted':
      return 'lastReceipt' in state ? { ...state, members, lastReceipt: event.data.report.receipt } : state;
    // A date a person gives takes the place of a clock that stands still.
    case 'ExtensionGranted':
    case 'UnitReopened': {
      const deadlines = [...state.deadlines, armed(event.data.deadline)];
      return goingOn({ ...state, members, deadlines }, [event.data.unit]);
    }
    case 'UnitExempted':
      return goingOn({ ...state, members }, [event.data.unit]);
    default:
      return { ...state, members };
  }
}

function changed(member: Member, event: MemberEvent, at: Instant): Member {
  switch (event.type) {
    case 'CallAcknowledged':
      return { ...member, acknowledgedAt: at };
    case 'ReportSubmitted':
      return { ...member, asked: null, standing: { status: 'submitted', report: event.data.report } };
    case 'ReportReturned':
      return { ...member, standing: returned(member.standing, event.data.reasons) };
    case 'PlacesOpened': {
      const { standing } = member;
      if (standing.status !== 'returned') throw new Error(`opened while ${standing.status}`);
      return { ...member, standing: { ...standing, reasons: [...standing.reasons, ...event.data.reasons] } };
    }
    case 'ReportAccepted':
      if (member.standing.status !== 'submitted') throw new Error(`accepted while ${member.standing.status}`);
      return {
        ...member,
        reopened: false,
        standing: { status: 'accepted', report: member.standing.report, acceptedAt: at },
      };
    case 'ExtensionRequested': {
      const { until, hour, reason, number } = event.data;
      return { ...member, asked: { until, hour, reason }, timesAsked: number };
    }
    case 'ExtensionGranted':
      return { ...member, asked: null, version: event.data.deadline.version };
    case 'ExtensionRefused':
      return { ...member, asked: null };
    case 'UnitExempted':
      return { ...member, asked: null, reopened: false, standing: { status: 'exempted', reason: event.data.reason } };
    case 'UnitReopened': {
      const { deadline, reason } = event.data;
      const standing = returned(member.standing, [{ path: null, reason }]);
      return { ...member, standing, version: deadline.version, reopened: true };
    }
    case 'UnitUrged':
      return { ...member, lastRemindedOn: event.data.on, timesUrged: event.data.number };
    default:
      return unreachable(event);
  }
}

/** Who was named last looks at it. */
export function reviewed(state: CycleState, { data }: ReviewerAssigned): CycleState {
  if (!('members' in state)) throw new Error(`a reviewer named while ${state.status}`);
  const review = { reviewer: data.reviewer, dueOn: data.dueOn };
  return { ...state, members: only(state.members, data.units, (member) => ({ ...member, review })) };
}

/** Without a report there is nothing to return: the unit is expected to report. */
function returned(standing: Standing, reasons: Extract<Standing, { status: 'returned' }>['reasons']): Standing {
  return 'report' in standing ? { status: 'returned', report: standing.report, reasons } : { status: 'expected' };
}

export function evolveLadder(
  state: CycleState,
  event:
    | ReminderRungFired
    | DeadlinePassed
    | DeadlineReplanned
    | CalendarFollowed
    | DeadlinesSuspended
    | DeadlinesResumed,
): CycleState {
  if (!('members' in state)) throw new Error(`${event.type} recorded while ${state.status}`);
  switch (event.type) {
    case 'ReminderRungFired': {
      const { version, rung, supersedes, units, on } = event.data;
      return {
        ...state,
        deadlines: onVersion(state.deadlines, version, (one) => ({
          ...one,
          fired: [...one.fired, ...supersedes, rung],
        })),
        members: only(state.members, units, (member) => ({ ...member, lastRemindedOn: on })),
      };
    }
    case 'DeadlinePassed': {
      const { version } = event.data;
      const still = suspendedUnits(state);
      return {
        ...state,
        deadlines: onVersion(state.deadlines, version, (one) => ({ ...one, passed: true })),
        // A re-opening ends with its own date.
        members: state.members.map((one) =>
          one.version === version && !still.has(one.unit) ? { ...one, reopened: false } : one,
        ),
      };
    }
    case 'DeadlineReplanned': {
      const { deadline, units } = event.data;
      return {
        ...state,
        deadlines: [...state.deadlines, armed(deadline)],
        members: only(state.members, units, (member) => ({ ...member, version: deadline.version })),
      };
    }
    case 'CalendarFollowed':
      return {
        ...boundAnew(keptOnPurpose(signedBy(state, event.data), event.data), event.data.moved),
        followedCalendar: event.data.calendar,
      };
    case 'DeadlinesSuspended':
      return suspended(state, event.data);
    case 'DeadlinesResumed': {
      const { moved } = event.data;
      const bound = boundAnew(
        state,
        moved.map((one) => ({ ...one, alreadyFired: [] })),
      );
      return goingOn(
        bound,
        moved.flatMap(({ units }) => units),
      );
    }
    default:
      return unreachable(event);
  }
}

/** From here on the plan counts as signed off, for every later date as well. */
function signedBy<S extends Running>(state: S, { signedOff }: CalendarFollowed['data']): S {
  if (signedOff === undefined) return state;
  return { ...state, plan: { ...state.plan, levels: { ...state.plan.levels, signedOff } } };
}

function suspended<S extends Running>(state: S, { since, reason, units }: DeadlinesSuspended['data']): S {
  const added = units.map((one) => ({ ...one, since, reason }));
  return { ...state, suspended: [...(state.suspended ?? []), ...added] };
}

/** Their clock runs again, or runs no more to an end. */
function goingOn<S extends Running>(state: S, units: readonly UnitId[]): S {
  if (state.suspended === undefined) return state;
  const released = new Set(units);
  return { ...state, suspended: state.suspended.filter(({ unit }) => !released.has(unit)) };
}

type Bound = Pick<CalendarFollowed['data']['moved'][number], 'deadline' | 'alreadyFired' | 'units'>;

function boundAnew<S extends Running>(state: S, moved: readonly Bound[]): S {
  const versions = new Map(moved.flatMap(({ units, deadline }) => units.map((unit) => [unit, deadline.version])));
  const added = moved.map(({ deadline, alreadyFired }) => ({ ...armed(deadline), fired: alreadyFired }));
  return {
    ...state,
    deadlines: [...state.deadlines, ...added],
    members: state.members.map((member) => ({ ...member, version: versions.get(member.unit) ?? member.version })),
  };
}

/** A date that stays although the calendar changed says so wherever it explains itself. */
function keptOnPurpose<S extends Running>(state: S, { calendar, own, reason, kept }: CalendarFollowed['data']): S {
  const stays = new Set(kept.flatMap(({ version, problem }) => (problem === asDecided ? [version] : [])));
  const deadlines = state.deadlines.map((one) => {
    if (!stays.has(one.deadline.version)) return one;
    const said = { code: 'calendarNotFollowed' as const, date: one.deadline.date, facts: { calendar, ...own, reason } };
    return { ...one, deadline: { ...one.deadline, explain: [...one.deadline.explain, said] } };
  });
  return { ...state, deadlines };
}

function armed(deadline: Deadline): ArmedDeadline {
  return { deadline, fired: [], passed: false };
}

function only(
  members: readonly Member[],
  units: readonly UnitId[],
  change: (member: Member) => Member,
): readonly Member[] {
  if (units.length === 0) return members;
  const chosen = new Set(units);
  return members.map((member) => (chosen.has(member.unit) ? change(member) : member));
}

function onVersion(
  deadlines: readonly ArmedDeadline[],
  version: number,
  change: (one: ArmedDeadline) => ArmedDeadline,
): readonly ArmedDeadline[] {
  return deadlines.map((one) => (one.deadline.version === version ? change(one) : one));
}
