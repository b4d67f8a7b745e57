import type { Instant } from '#domain/kernel/instant.ts';
import type { ActivityDeps } from '#activities/deps.ts';
import { asFailure } from '#activities/failure.ts';
import { proposeDueCycles } from '#engine/propose-due-cycles.ts';

/** Puts a ProposeCycle into the inbox of every cycle that a yearly plan foresees and that nobody has begun. Twice is once. */
export const createProposeCycles =
  (deps: Pick<ActivityDeps, 'db' | 'registry' | 'cache' | 'processes'>) =>
  async (input: { readonly now: Instant }): Promise<number> => {
    try {
      const proposed = await proposeDueCycles(deps, input.now);
      await deps.processes.nudge(proposed);
      return proposed.length;
    } catch (error) {
      return asFailure(error);
    }
  };
