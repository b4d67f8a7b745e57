import { standingIn } from '#domain/access/standing.ts';
import { accept } from '#domain/kernel/decision.ts';
import type { CancelCycle, CloseCycle } from '#domain/review-cycle/commands.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** Every task has ended, or is named as carried over: none drops out of sight with the cycle. Without a conference there is none. */
export function closeCycle(before: CycleState, { data }: CloseCycle): CycleDecision {
  const state = standingIn(before, 'approved', 'concluded');
  const tasks = state.status === 'concluded' ? state.followUp.tasks : [];
  const open = tasks.filter(({ outcome }) => outcome === 'open').map(({ task }) => task);
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

export function cancelCycle({ data }: CancelCycle): CycleDecision {
  if (data.reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  return accept([{ type: 'CycleCancelled', data: { reason: data.reason } }]);
}
