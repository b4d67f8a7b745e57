import type { Instant } from '#domain/kernel/instant.ts';
import type { ActivityDeps } from '#activities/deps.ts';
import { asFailure } from '#activities/failure.ts';
import { proposeDueCycles } from '#engine/propose-due-cycles.ts';
import { writeDigests } from '#engine/write-digests.ts';

/**
 * The morning's round: puts a ProposeCycle into the inbox of every cycle that a yearly plan foresees and that nobody has begun, and writes
 * the week's letter to the leaders. Twice is once.
 */
export const createProposeCycles =
  (deps: Pick<ActivityDeps, 'db' | 'registry' | 'cache' | 'processes' | 'publicUrl' | 'digest'>) =>
  async (input: { readonly now: Instant }): Promise<number> => {
    try {
      const proposed = await proposeDueCycles(deps, input.now);
      await deps.processes.nudge(proposed);
      if (deps.digest !== undefined) await writeDigests(deps, { ...deps.digest, now: input.now });
      return proposed.length;
    } catch (error) {
      return asFailure(error);
    }
  };
