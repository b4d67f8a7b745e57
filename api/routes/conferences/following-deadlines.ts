import { z } from 'zod';
import type { LevelShort } from '#domain/conference/commands.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import { playLink, type PlayedLink } from '#domain/review-cycle/play-link.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { currentState } from '#engine/states/current-state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { givenNow } from '#api/support/given-now.ts';

export const FollowingShape = z.object({
  period: z.string(),
  from: z.object({ date: z.string(), at: z.iso.datetime() }),
  to: z
    .object({ date: z.string(), at: z.iso.datetime() })
    .nullable()
    .describe('Null: it stays, the new day of the conference leaves no time'),
  units: z.int().describe('Units that still owe a report by it'),
});

type Following = z.output<typeof FollowingShape>;

/** Each cycle hears of a conference's new day: deadlines counted back from it move along, and their units are written to. */
export async function followingDeadlines(
  deps: ApiDeps,
  conference: StreamId,
  cycles: readonly StreamId[],
  heldOn: CivilDate,
): Promise<{
  readonly deadlines: Following[];
  readonly letters: PlayedLink['letters'];
  readonly short: readonly LevelShort[];
}> {
  const short: LevelShort[] = [];
  const deadlines: Following[] = [];
  const letters: PlayedLink['letters'][number][] = [];
  for (const cycle of cycles) {
    // Of a cycle's stream: its states are this aggregate's.
    const state = (await currentState(deps, 'reviewCycle', cycle)).state as CycleState;
    const place = await deps.places.find(cycle);
    const given = await givenNow(deps, systemActor, reviewCycle.clock(state), place?.host ?? null);
    const played = playLink(state, { conference, heldOn }, given);
    const period = 'plan' in state ? (state.plan?.period.label ?? '') : '';
    letters.push(...played.letters);
    if (played.short !== null) short.push(played.short);
    for (const { from, to, units } of played.deadlines) deadlines.push({ period, from: day(from), to: day(to), units });
  }
  return { deadlines, letters, short };
}

interface Ends {
  readonly date: string;
  readonly at: string;
}

function day(end: Ends): Ends;
function day(end: Ends | null): Ends | null;
function day(end: Ends | null): Ends | null {
  return end === null ? null : { date: end.date, at: end.at };
}
