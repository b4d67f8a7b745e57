import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { lateAgain, lateTimes, timesOf } from '#domain/overview/repeated-lateness.ts';
import { isJudged, punctualities } from '#domain/report-rates/punctuality.ts';
import { lateShares, reportsOfHosts, sharesDue } from '#db/queries/late-units.query.ts';
import { namesOfAssigned } from '#db/queries/task-numbers.query.ts';
import type { OverviewWishes } from '#db/queries/overview-cycles.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { givenTasks, OverviewQuery, overviewWishes } from '#api/routes/overview/wishes.ts';
import { ratedMember } from '#api/routes/report-rates/rated.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Report = z.object({
  cycle: z.string(),
  code: z.string(),
  label: z.string(),
  punctuality: z.enum(punctualities),
});

export const listLateUnits = queryRoute({
  path: '/overview/late-units',
  tag: 'overview',
  summary: 'Who was late for the third time: by the reports of the last cycles and by tasks, the most often first',
  name: 'listLateUnits',
  params: z.object({}),
  query: z.object({ ...OverviewQuery.shape, limit: z.coerce.number().int().min(1).max(200).default(20) }),
  output: z.object({
    times: z.int().describe('From which time on a unit is named'),
    total: z.int(),
    units: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        times: z.int().describe('reports.late + tasks.late'),
        reports: z.object({
          late: z.int(),
          judged: z.array(Report).describe('The earliest first; of a committee its last eight cycles'),
        }),
        tasks: z.object({
          late: z.int().describe('Its own share: done late, or overdue now'),
          due: z.int().describe('Whose term has come, or that are done'),
          overdue: z.int(),
        }),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    const wishes = overviewWishes(actor, query);
    const filter = givenTasks(wishes);
    const moments = await momentsFor(deps, actor, wishes.rehearsal, await workingCalendars(deps));
    const shares = await lateShares(deps.db, actor, filter, moments);
    const reports = await reportsJudged(deps, wishes, null);
    const late = new Map([...reports].map(([unit, { judged }]) => [unit, judged.filter(isLate).length]));
    const all = lateAgain(late, new Map(shares.map(({ unit, late: times }) => [unit, times])));
    const named = all.slice(0, query.limit);
    const units = named.map(({ unit }) => unit);
    const past = await reportsJudged(deps, wishes, units);
    const due = await sharesDue(deps.db, actor, filter, moments, units);
    const dueOf = new Map(due.map((row) => [row.unit, row]));
    const names = await namesOfAssigned(
      deps.db,
      units.filter((unit) => !past.has(unit)),
    );
    return {
      times: lateTimes,
      total: all.length,
      units: named.map((one) => {
        const { unit } = one;
        const own = past.get(unit);
        return {
          ...{ unit, name: own?.name ?? names.get(unit) ?? unit, times: timesOf(one) },
          reports: { late: one.reports, judged: [...(own?.judged ?? [])] },
          tasks: { late: one.tasks, due: dueOf.get(unit)?.due ?? 0, overdue: dueOf.get(unit)?.overdue ?? 0 },
        };
      }),
    };
  },
});

type JudgedReport = z.output<typeof Report>;

interface OfUnit {
  readonly name: string;
  readonly judged: readonly JudgedReport[];
}

/** Judged as the rates judge: a return is no lateness, nor is an end that nobody was asked to keep. */
async function reportsJudged(
  deps: ApiDeps,
  wishes: OverviewWishes,
  units: readonly UnitId[] | null,
): Promise<ReadonlyMap<UnitId, OfUnit>> {
  const register = await deps.register();
  const found = new Map<UnitId, { name: string; judged: JudgedReport[] }>();
  for (const row of await reportsOfHosts(deps.db, wishes, units)) {
    const { unit, name, punctuality } = ratedMember(row, register, nowOf(row.clock));
    const own = found.get(unit) ?? { name, judged: [] };
    own.name = name;
    if (isJudged(punctuality)) {
      own.judged.push({ cycle: slugOf(row.cycle), code: row.code, label: row.label, punctuality });
    }
    found.set(unit, own);
  }
  return found;
}

function isLate({ punctuality }: JudgedReport): boolean {
  return punctuality === 'late' || punctuality === 'notHandedIn';
}
