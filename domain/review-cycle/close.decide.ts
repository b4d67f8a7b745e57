import { accept } from '#domain/kernel/decision.ts';
import type { CancelCycle, CloseCycle } from '#domain/review-cycle/commands.ts';
import { outOfPhase } from '#domain/review-cycle/phase.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** Every task has ended, or is named as carried over: none drops out of sight with the cycle. */
export function closeCycle(state: CycleState, { data }: CloseCycle): CycleDecision {
  if (state.status !== 'concluded') return outOfPhase(state, 'concluded');
  const open = state.followUp.tasks.filter(({ outcome }) => outcome === 'open').map(({ task }) => task);
  for (const [row, task] of data.carriedOver.entries()) {
    if (open.includes(task) && data.carriedOver.indexOf(task) === row) continue;
    return no('task-not-open', { at: `/carriedOver/${row}`, facts: { task } });
  }
  const unnamed = open.filter((task) => !data.carriedOver.includes(task));
  if (unnamed.length > 0) {
    const facts = { count: unnamed.length, tasks: unnamed.join(', ') };
    return no('tasks-still-open', { facts, liftedBy: ['coordinator', 'leader'] });
  }
  return accept([{ type: 'CycleClosed', data: { carriedOver: data.carriedOver } }]);
}

export function cancelCycle(state: CycleState, { data }: CancelCycle): CycleDecision {
  switch (state.status) {
    case 'none':
    case 'concluded':
    case 'closed':
    case 'cancelled':
      return outOfPhase(state, 'planned');
    default:
      if (data.reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
      return accept([{ type: 'CycleCancelled', data: { reason: data.reason } }]);
  }
}
