import { standingIn } from '#domain/access/standing.ts';
import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import type { RecordConclusion, RecordTaskEnded, RecordTaskReopened } from '#domain/review-cycle/messages.ts';
import { dueEvents } from '#domain/review-cycle/advance.ts';
import { takingReports } from '#domain/review-cycle/members.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** The conference has concluded; how far the reports had come by then changes nothing about that. */
export function recordConclusion(state: CycleState, { data }: RecordConclusion, given: Given): CycleDecision {
  if (state.status === 'concluded') {
    const known = new Set(state.followUp.tasks.map(({ task }) => task));
    if (data.tasks.every((task) => known.has(task))) return nothing('concluded already');
    return accept([{ type: 'ConclusionRecorded', data }]);
  }
  const cycle = takingReports(state);
  const due = cycle === null ? [] : dueEvents(cycle, given.at);
  return accept([...due, { type: 'ConclusionRecorded', data }]);
}

export function recordTaskEnded(before: CycleState, { data }: RecordTaskEnded): CycleDecision {
  const state = standingIn(before, 'concluded');
  const known = state.followUp.tasks.find(({ task }) => task === data.task);
  if (known === undefined) return no('task-not-of-cycle', { at: '/task', facts: { task: data.task } });
  if (known.outcome === data.outcome) return nothing('ended already');
  return accept([{ type: 'TaskEndRecorded', data }]);
}

export function recordTaskReopened(before: CycleState, { data }: RecordTaskReopened): CycleDecision {
  const state = standingIn(before, 'concluded');
  const known = state.followUp.tasks.find(({ task }) => task === data.task);
  if (known === undefined) return no('task-not-of-cycle', { at: '/task', facts: { task: data.task } });
  if (known.outcome === 'open') return nothing('open already');
  return accept([{ type: 'TaskReopeningRecorded', data }]);
}
