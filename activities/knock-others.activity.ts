import type { ActivityDeps } from '#activities/deps.ts';
import { asFailure } from '#activities/failure.ts';
import type { AggregateRef } from '#domain/kernel/ids.ts';

/** Tells other aggregates that a command waits in their inbox. It carries nothing: lost or doubled, no harm is done. */
export const createKnockOthers =
  (deps: Pick<ActivityDeps, 'processes'>) =>
  (input: { readonly aggregates: readonly AggregateRef[] }): Promise<void> =>
    deps.processes.nudge(input.aggregates).catch(asFailure);
