import type { StreamId } from '#domain/kernel/ids.ts';
import type { ConclusionRecorded, CycleClosed } from '#domain/review-cycle/events/closing-events.ts';
import type { Closed, Concluded, CycleState, FollowUp } from '#domain/review-cycle/state.ts';

/** Null when no conclusion can stand here. A further notice adds its tasks to those of the first. */
export function concludedBy(state: CycleState, { data }: ConclusionRecorded): Concluded | null {
  if (!('call' in state) || state.status === 'closed') return null;
  const earlier = state.status === 'concluded' ? state.followUp.tasks : [];
  const added = data.tasks.filter((task) => !earlier.some((one) => one.task === task));
  const { conference, noticeNumber, issuedOn } = data;
  const followUp: FollowUp = {
    conference,
    noticeNumber,
    issuedOn,
    tasks: [...earlier, ...added.map((task) => ({ task, outcome: 'open' as const }))],
  };
  // Whatever the cycle has goes on; what it has not come to is stated. A list by hand would forget the next field.
  return {
    ...state,
    status: 'concluded',
    closure: 'closure' in state ? state.closure : null,
    consolidation: 'consolidation' in state ? state.consolidation : null,
    approval: 'approval' in state ? state.approval : null,
    followUp,
  };
}

/** After its conclusion, or, planned without a conference, after its approval. */
export function closedBy(state: CycleState, { data }: CycleClosed): Closed | null {
  const { carriedOver } = data;
  if (state.status === 'concluded') return { ...state, status: 'closed', carriedOver };
  return state.status === 'approved' ? { ...state, status: 'closed', followUp: null, carriedOver } : null;
}

export function taskNow(
  state: CycleState,
  task: StreamId,
  outcome: FollowUp['tasks'][number]['outcome'],
): Concluded | null {
  if (state.status !== 'concluded') return null;
  const tasks = state.followUp.tasks.map((one) => (one.task === task ? { task, outcome } : one));
  return { ...state, followUp: { ...state.followUp, tasks } };
}
