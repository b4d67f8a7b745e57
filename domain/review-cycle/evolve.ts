import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { closedBy, concludedBy, taskNow } from '#domain/review-cycle/evolve-follow-up.ts';
import { evolvePaper } from '#domain/review-cycle/evolve-paper.ts';
import { paperIssued } from '#domain/review-cycle/evolve-cycle-papers.ts';
import { evolveLadder, evolveMember, reviewed } from '#domain/review-cycle/evolve-members.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { PlanMade } from '#domain/review-cycle/events/plan-events.ts';
import { noted } from '#domain/review-cycle/evolve-variances.ts';
import type { Consolidated, CycleState, Planned } from '#domain/review-cycle/state.ts';

/** Facts as they are recorded; whether they were allowed was decided before. A stream out of order is a broken invariant. */
export function evolve(state: CycleState, event: CycleEvent, at: Instant): CycleState {
  switch (event.type) {
    case 'CycleProposed':
      return { status: 'proposed', proposal: event.data };
    case 'CyclePlanned':
      return planned(event.data, null);
    case 'CycleReplanned':
      if (state.status !== 'planned' && state.status !== 'consolidated') return broken(state, event);
      return { ...unplanned(state), ...planned(event.data, state.conference) };
    case 'CallIssued':
      if (state.status !== 'planned') return broken(state, event);
      return {
        ...state,
        status: 'collecting',
        call: { number: event.data.number, date: event.data.date },
        deadlines: event.data.deadlines.map((deadline) => ({ deadline, fired: [], passed: false })),
        lastReceipt: 0,
      };
    case 'UnitReopened':
      return evolveMember(state.status === 'consolidated' ? withoutTotals(state) : state, event, at);
    case 'CallAcknowledged':
    case 'ReportSubmitted':
    case 'ReportReturned':
    case 'PlacesOpened':
    case 'ReportAccepted':
    case 'ExtensionRequested':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
    case 'UnitExempted':
    case 'UnitUrged':
      return evolveMember(state, event, at);
    case 'CyclePaperIssued':
      if (!('lastReceipt' in state)) return broken(state, event);
      return paperIssued(state, event);
    case 'ReviewerAssigned':
      return reviewed(state, event);
    case 'ReminderRungFired':
    case 'DeadlinePassed':
    case 'DeadlineReplanned':
    case 'CalendarFollowed':
    case 'DeadlinesSuspended':
    case 'DeadlinesResumed':
      return evolveLadder(state, event);
    case 'DeadlineKept':
      return state;
    case 'CollectionClosed':
      if (state.status !== 'collecting') return broken(state, event);
      return {
        ...state,
        status: 'collected',
        closure: { closedAt: at, ...event.data },
        members: state.members.map((member) => ({ ...member, reopened: false, asked: null })),
      };
    case 'ReportsConsolidated':
      if (state.status === 'planned') return ofYears(state, event.data, at);
      if (state.status !== 'collected' && state.status !== 'consolidated') return broken(state, event);
      return { ...state, status: 'consolidated', consolidation: event.data };
    case 'ConsolidationApproved': {
      if (state.status !== 'consolidated') return broken(state, event);
      const approval = { approvedAt: at, overrideReason: event.data.overrideReason };
      return { ...state, status: state.conference === null ? 'approved' : 'conferencing', approval };
    }
    case 'DraftCirculated':
    case 'OpinionGiven':
    case 'OpinionAnswered':
    case 'OpinionsReminded':
    case 'ConsolidatedReportApproved':
      return evolvePaper(state, event, at) ?? broken(state, event);
    case 'VarianceRecorded':
    case 'VarianceAccepted':
    case 'VarianceRefused':
      return noted(state, event, at) ?? broken(state, event);
    case 'ScansAttached':
      if (!('call' in state)) return broken(state, event);
      return { ...state, scans: [...(state.scans ?? []), { ...event.data, at }] };
    case 'ConferenceLinked': {
      if (!('conference' in state)) return broken(state, event);
      const conference = { stream: event.data.conference, heldOn: event.data.heldOn };
      if (state.status === 'approved') return { ...state, status: 'conferencing', conference };
      return { ...state, conference };
    }
    case 'ConclusionRecorded':
      return concludedBy(state, event) ?? broken(state, event);
    case 'TaskEndRecorded':
      return taskNow(state, event.data.task, event.data.outcome) ?? broken(state, event);
    case 'TaskReopeningRecorded':
      return taskNow(state, event.data.task, 'open') ?? broken(state, event);
    case 'CycleClosed':
      return closedBy(state, event) ?? broken(state, event);
    case 'CycleCancelled':
      return { status: 'cancelled', plan: 'plan' in state ? state.plan : null, reason: event.data.reason };
    default:
      return unreachable(event);
  }
}

function planned({ plan, deadlines, assigned }: PlanMade, conference: Planned['conference']): Planned {
  const versions = new Map(assigned.map(({ unit, version }) => [unit, version]));
  return {
    status: 'planned',
    plan,
    conference,
    deadlines: deadlines.map((deadline) => ({ deadline, fired: [], passed: false })),
    members: plan.members.map((member) => ({
      ...member,
      standing: { status: 'expected' },
      version: versions.get(member.unit) ?? 0,
      acknowledgedAt: null,
      asked: null,
      reopened: false,
      lastRemindedOn: null,
      timesUrged: 0,
      timesAsked: 0,
    })),
  };
}

/**
 * What a plan does not plan outlives the next one: the conference it leads to, the drafts that went round and what was said of
 * them. Of what sums years the totals are void, as other years make others; deadlines are counted by the calendar of the day.
 */
function unplanned(state: Planned | Consolidated): Omit<Planned, 'status' | 'plan' | 'members' | 'deadlines'> {
  const { followedCalendar: _followed, ...before } = state;
  if (before.status === 'planned') return before;
  const { call: _call, lastReceipt: _receipt, closure: _closure, consolidation: _void, ...rest } = before;
  return rest;
}

/** Nobody was called and nobody is missing: its collection was that of its years. */
function ofYears(state: Planned, consolidation: Consolidated['consolidation'], at: Instant): Consolidated {
  const closure = { closedAt: at, missing: [], notAccepted: [], overrideReason: null };
  return { ...state, status: 'consolidated', call: null, lastReceipt: 0, closure, consolidation };
}

/** Totals made before a unit was let in again no longer hold; they stand in the history. */
function withoutTotals({ consolidation: _gone, ...rest }: Consolidated): CycleState {
  return { ...rest, status: 'collected' };
}

function broken(state: CycleState, event: CycleEvent): never {
  throw new Error(`${event.type} recorded while ${state.status}`);
}
