import { z } from 'zod';
import { modes } from '#config/env.ts';
import { publishedTo } from '#domain/calendar/foreseen.ts';
import { setUpProgress, setUpSteps } from '#domain/installation/set-up-progress.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import { holdsOn, validityOf } from '#domain/organisation/validity.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { setUpCounts } from '#db/queries/set-up.query.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';

const Day = z.string();

/** Seven steps from an empty installation to its first call: what is there, what is missing, which one comes next. */
export const readSetUpProgress = adminRoute({
  method: 'GET',
  path: '/setup/progress',
  name: 'readSetUpProgress',
  summary: 'How far the installation is set up: what is there, what is missing, and what comes next',
  takes: {},
  output: z.object({
    asOf: Day,
    next: z.enum(setUpSteps).nullable().describe('null: nothing is missing'),
    steps: z.array(z.object({ step: z.enum(setUpSteps), done: z.boolean() })),
    units: z.object({ count: z.int(), unreachable: z.int().describe('Units that no letter can reach') }),
    committees: z.object({ count: z.int(), names: z.array(z.string()), unplanned: z.int() }),
    outlines: z.object({ count: z.int() }),
    people: z.object({
      count: z.int(),
      unitsWithout: z.int().describe('Units in which nobody can hand in a report: it is entered for them'),
      unstaffed: z.array(z.string()).describe('Committees for which nobody can plan'),
    }),
    calendar: z.object({ publishedTo: Day, neededTo: Day }),
    use: z.object({ mode: z.enum(modes) }),
    cycles: z.object({ count: z.int(), planners: z.array(z.string()).describe('The first of those who can plan one') }),
  }),
  async answer({ deps }) {
    const today = todayOf(null);
    const [organisation, counts, calendar] = await Promise.all([
      organisationState(deps),
      setUpCounts(deps.record, today),
      workingCalendar(deps, null),
    ]);
    const published = publishedTo(calendar);
    const { units, committees } = recorded(organisation);
    const standing = [...valuesOf(units)].filter((unit) => holdsOn(validityOf(unit), today)).map(({ id }) => id);
    const [reporting, reachable, coordinating] = [
      new Set(counts.reporting),
      new Set(counts.reachable),
      new Set(counts.coordinating),
    ];
    const all = [...committees.values()];
    const unstaffed = all.filter(
      ({ host, standingAgency }) =>
        !coordinating.has(host) && (standingAgency === null || !coordinating.has(standingAgency)),
    );
    const { done, next, calendarNeededTo } = setUpProgress({
      ...{ today, publishedTo: published, units: standing.length },
      ...{ committees: all.length, committeesUnstaffed: unstaffed.length },
      ...{ outlines: counts.outlines, cycles: counts.cycles, useChosen: useChosen(deps) },
      unitsStaffed: standing.filter((unit) => reporting.has(unit)).length,
    });
    return {
      asOf: today,
      next,
      steps: setUpSteps.map((step) => ({ step, done: done.has(step) })),
      units: { count: standing.length, unreachable: standing.filter((unit) => !reachable.has(unit)).length },
      committees: {
        count: all.length,
        names: all.map(({ name }) => name),
        unplanned: all.filter(({ yearlyPlan }) => yearlyPlan.reviews.length === 0).length,
      },
      outlines: { count: counts.outlines },
      people: {
        count: counts.people,
        unitsWithout: standing.filter((unit) => !reporting.has(unit)).length,
        unstaffed: unstaffed.map(({ name }) => name),
      },
      calendar: { publishedTo: published, neededTo: calendarNeededTo },
      use: { mode: deps.mode },
      cycles: { count: counts.cycles, planners: counts.coordinators },
    };
  },
});

/** By the screen or by the environment; a program that was told nothing of it has nothing to ask. */
function useChosen({ house }: ApiDeps): boolean {
  return house === null || house.running.sources.mode !== 'unset' || house.kept() !== null;
}
