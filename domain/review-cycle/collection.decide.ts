import { standingIn } from '#domain/access/standing.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import { dueEvents } from '#domain/review-cycle/advance.ts';
import type { CloseCollection } from '#domain/review-cycle/commands.ts';
import { owes, stillRunning } from '#domain/review-cycle/members.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** Names who is missing and who is not judged yet. A deadline still running, an extension above all, is not cut off in passing. */
export function closeCollection(state: CycleState, { data }: CloseCollection, given: Given): CycleDecision {
  const cycle = standingIn(state, 'collecting');
  const owing = cycle.members.filter(owes);
  const running = stillRunning(cycle, owing, given.at);
  const overrideReason = data.overrideReason?.trim() || null;
  if (running.length > 0) {
    const facts = { count: running.length, units: running.map(({ name }) => name).join(', ') };
    if (overrideReason === null) return no('deadline-still-running', { facts, liftedBy: ['leader'] });
    if (given.actor.role !== 'leader') return no('override-by-leader-only', { liftedBy: ['leader'] });
  }
  return accept([
    // A rung that was armed always fires; after closing it no longer could.
    ...dueEvents(cycle, given.at),
    {
      type: 'CollectionClosed',
      data: {
        missing: owing.map(({ unit }) => unit),
        notAccepted: cycle.members.filter(({ standing }) => standing.status === 'submitted').map(({ unit }) => unit),
        overrideReason: running.length > 0 ? overrideReason : null,
      },
    },
  ]);
}
