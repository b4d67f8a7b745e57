import type { TaskStanding } from '#domain/follow-up-task/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { type LeftOpen, mostTasksNamed } from '#domain/review-cycle/left-open.ts';
import { type EarlierConference, whatIsLeft } from '#domain/review-cycle/what-is-left.ts';
import { type EarlierConclusion, earlierConclusions } from '#db/queries/earlier-conclusions.query.ts';
import { runningTasksOf, taskCountsOf } from '#db/queries/tasks-left.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import { everyTask } from '#api/routes/tasks/task-filter.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';

/** What earlier conferences on the cycle's programmes left open, of the whole committee: for whoever issues the call. */
export async function leftOpenOf(deps: ApiDeps, actor: Actor, { stream, rehearsal }: Place): Promise<LeftOpen> {
  const concluded = await earlierConclusions(deps.record, stream);
  const moments = await momentsFor(deps, actor, rehearsal, await workingCalendars(deps));
  const conferences = conferencesOf(concluded);
  const asked = {
    ...{ filter: { ...everyTask(rehearsal), side: 'given' } as const, moments },
    conferences: conferences.map(({ conference }) => conference),
    programmes: [...new Set(concluded.map(({ programme }) => programme))],
  };
  const [tasks, standings] = await Promise.all([
    runningTasksOf(deps.db, actor, asked, mostTasksNamed),
    taskCountsOf(deps.db, actor, asked),
  ]);
  const running = standings.reduce((sum, { standing, count }) => sum + (isRunning[standing] ? count : 0), 0);
  return whatIsLeft({ conferences, tasks, more: running - tasks.length, counts: countsOf(standings) });
}

const isRunning: Readonly<Record<TaskStanding, boolean>> = {
  ...{ inTime: true, soon: true, overdue: true },
  ...{ done: false, withdrawn: false },
};

/** Of each programme the first is its last. */
function conferencesOf(concluded: readonly EarlierConclusion[]): readonly EarlierConference[] {
  const known = new Map<StreamId, EarlierConference>();
  const met = new Set<string>();
  for (const { programme, conference, title, notice, noticeDate, host, recommendations, ...said } of concluded) {
    const isLast = !met.has(programme);
    met.add(programme);
    known.set(conference, {
      ...{ conference, title, notice, date: noticeDate, host, recommendations },
      ...{ concluded: said.concluded, shortcomings: said.shortcomings },
      isLast: isLast || known.get(conference)?.isLast === true,
    });
  }
  return [...known.values()];
}

function countsOf(standings: readonly { conference: StreamId; standing: TaskStanding; count: number }[]) {
  const counts = new Map<StreamId, { given: number; done: number; overdue: number }>();
  for (const { conference, standing, count } of standings) {
    if (standing === 'withdrawn') continue;
    const known = counts.get(conference) ?? { given: 0, done: 0, overdue: 0 };
    counts.set(conference, {
      given: known.given + count,
      done: known.done + (standing === 'done' ? count : 0),
      overdue: known.overdue + (standing === 'overdue' ? count : 0),
    });
  }
  return counts;
}
