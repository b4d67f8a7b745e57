import { instantFromMillis } from '#domain/kernel/instant.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { workflowIdOf } from '#domain/kernel/streams.ts';
import { carryOut } from '#engine/carry-out.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { unanswered } from '#db/inbox/waiting.ts';
import { openStreams, streamsWithErrands, streamsWithUntriedMail } from '#db/queries/open-streams.query.ts';
import type { ActivityDeps } from '#activities/deps.ts';
import { asFailure } from '#activities/failure.ts';

/** Young commands are left to the caller's own knock. */
const patienceSeconds = 3;
const batch = 100;

/**
 * Finds what nobody is working on: commands without a knock, open streams without a workflow (a wiped server, a knock
 * lost with its process), ended ones whose last letters are not out. Returns how many it woke.
 */
export const createReconcile = (deps: EngineDeps & Pick<ActivityDeps, 'processes'>) => async (): Promise<number> => {
  try {
    const waiting = await unanswered(deps.db, patienceSeconds);
    // Nobody's process: the api that received the command died before it carried it out.
    for (const each of waiting.filter(({ kind }) => !isProcessKind(kind))) {
      // One that fails must not keep the others from being looked after.
      await carryOut(deps, { ...each, now: instantFromMillis(Date.now()), batch }).catch((error: unknown) => {
        deps.warn?.(`${each.stream} cannot be carried on: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
    const running = await deps.processes.running();
    const owed = [...(await openStreams(deps.db)), ...(await streamsWithErrands(deps.db))];
    const orphans = owed.filter((each) => !running.has(workflowIdOf(each.stream)));
    const untried = await streamsWithUntriedMail(deps.db, patienceSeconds);
    const all = new Map(
      [...waiting, ...orphans, ...untried]
        .filter((each) => isProcessKind(each.kind))
        .map((each) => [each.stream, each]),
    );
    await deps.processes.nudge([...all.values()]);
    return all.size;
  } catch (error) {
    return asFailure(error);
  }
};
