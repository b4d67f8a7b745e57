import { isProcessKind, workflowIdOf } from '#domain/kernel/process-kind.ts';
import { unanswered } from '#db/inbox/waiting.ts';
import { openStreams } from '#db/queries/open-streams.query.ts';
import type { ActivityDeps } from '#activities/activities.ts';
import { asFailure } from '#activities/failure.ts';

/** Young commands are left to the caller's own knock. */
const patienceSeconds = 3;

/**
 * Finds what nobody is working on: commands without a knock, open streams without a workflow (a wiped server, a knock
 * lost with its process). Returns how many it woke.
 */
export const createReconcile = (deps: Pick<ActivityDeps, 'db' | 'processes'>) => async (): Promise<number> => {
  try {
    const waiting = await unanswered(deps.db, patienceSeconds);
    const running = await deps.processes.running();
    const orphans = (await openStreams(deps.db)).filter((each) => !running.has(workflowIdOf(each.stream)));
    const all = new Map(
      [...waiting, ...orphans].filter((each) => isProcessKind(each.kind)).map((each) => [each.stream, each]),
    );
    await deps.processes.nudge([...all.values()]);
    return all.size;
  } catch (error) {
    return asFailure(error);
  }
};
