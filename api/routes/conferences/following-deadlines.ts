import { z } from 'zod';
import type { LevelShort } from '#domain/conference/commands.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import { playLink, type PlayedLink } from '#domain/review-cycle/play-link.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { givenBy } from '#api/support/given-now.ts';

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
  const calendars = await workingCalendars(deps);
  const all = await Promise.all(
    cycles.map(async (cycle) => {
      const [state, place] = await Promise.all([currentCycle(deps, cycle), deps.places.find(cycle)]);
      const given = givenBy(calendars(place?.host ?? null), systemActor, reviewCycle.clock(state));
      const period = 'plan' in state ? (state.plan?.period.label ?? '') : '';
      return { period, ...playLink(state, { conference, heldOn }, given) };
    }),
  );
  return {
    deadlines: all.flatMap(({ period, deadlines }) =>
      deadlines.map(({ from, to, units }) => ({ period, from: day(from), to: day(to), units })),
    ),
    letters: all.flatMap(({ letters }) => letters),
    short: all.flatMap(({ short }) => short ?? []),
  };
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
