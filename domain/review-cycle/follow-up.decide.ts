import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import type { RecordConclusion, RecordTaskEnded, RecordTaskReopened } from '#domain/review-cycle/messages.ts';
import { dueEvents } from '#domain/review-cycle/advance.ts';
import { takingReports } from '#domain/review-cycle/members.ts';
import { outOfPhase } from '#domain/review-cycle/phase.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** The conference has concluded; how far the reports had come by then changes nothing about that. */
export function recordConclusion(state: CycleState, { data }: RecordConclusion, given: Given): CycleDecision {
  switch (state.status) {
    case 'none':
    case 'proposed':
    case 'planned':
    case 'closed':
    case 'cancelled':
      return outOfPhase(state, 'collecting');
    case 'concluded': {
      const known = new Set(state.followUp.tasks.map(({ task }) => task));
      if (data.tasks.every((task) => known.has(task))) return nothing('concluded already');
      return accept([{ type: 'ConclusionRecorded', data }]);
    }
    default: {
      const cycle = takingReports(state);
      const due = cycle === null ? [] : dueEvents(cycle, given.at);
      return accept([...due, { type: 'ConclusionRecorded', data }]);
    }
  }
}

export function recordTaskEnded(state: CycleState, { data }: RecordTaskEnded): CycleDecision {
  if (state.status === 'closed') return nothing('the cycle is closed and carries the task over');
  if (state.status !== 'concluded') return outOfPhase(state, 'concluded');
  const known = state.followUp.tasks.find(({ task }) => task === data.task);
  if (known === undefined) return no('task-not-of-cycle', { at: '/task', facts: { task: data.task } });
  if (known.outcome === data.outcome) return nothing('ended already');
  return accept([{ type: 'TaskEndRecorded', data }]);
}

export function recordTaskReopened(state: CycleState, { data }: RecordTaskReopened): CycleDecision {
  if (state.status === 'closed') return nothing('the cycle is closed');
  if (state.status !== 'concluded') return outOfPhase(state, 'concluded');
  const known = state.followUp.tasks.find(({ task }) => task === data.task);
  if (known === undefined) return no('task-not-of-cycle', { at: '/task', facts: { task: data.task } });
  if (known.outcome === 'open') return nothing('open already');
  return accept([{ type: 'TaskReopeningRecorded', data }]);
}
