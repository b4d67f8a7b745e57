import { carryOut } from '#engine/carry-out.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { asFailure } from '#activities/failure.ts';
import type { PassInput, ProcessView } from '#workflows/contract.ts';

/** Commands of one pass. Large enough for a deadline night, small enough to stay far below the activity's time-out. */
const batch = 200;

/** Carries out the commands that wait for an aggregate, and what has become due meanwhile. Safe to run twice. */
export const createDrainInbox =
  (deps: EngineDeps) =>
  (input: PassInput): Promise<ProcessView> =>
    carryOut(deps, { ...input, batch }).catch(asFailure);

/** The next due moment has come. The same pass: a command that arrived before that moment must be decided before it. */
export const createAdvance = (deps: EngineDeps) => createDrainInbox(deps);
