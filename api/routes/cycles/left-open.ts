import { inspectionAsks } from '#domain/inspection/asked-items.ts';
import type { ConcludedInspection } from '#domain/inspection/state.ts';
import type { TaskStanding } from '#domain/follow-up-task/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { type LeftOpen, mostTasksNamed } from '#domain/review-cycle/left-open.ts';
import {
  type EarlierConference,
  type EarlierInspection,
  type StatedBefore,
  whatIsLeft,
} from '#domain/review-cycle/what-is-left.ts';
import { type EarlierRecord, earlierRecords } from '#db/queries/earlier-conclusions.query.ts';
import { inspectionsBefore } from '#db/queries/inspections.query.ts';
import { papersBefore } from '#db/queries/papers-before.query.ts';
import type { RegisteredShortcoming } from '#domain/shortcomings/register.ts';
import { registersOf } from '#api/routes/shortcomings/register.ts';
import { everyTask } from '#db/queries/task-filter.ts';
import { runningTasksOf, taskCountsOf } from '#db/queries/tasks-left.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';

/**
 * What earlier conferences on the cycle's programmes left open, of the whole committee: for whoever issues the call. And the shortcomings
 * that the last of them stated, found before or not: whoever concludes next says which he finds again.
 */
export async function leftBefore(
  deps: ApiDeps,
  actor: Actor,
  { stream, host, rehearsal }: Place,
): Promise<{ readonly open: LeftOpen; readonly stated: readonly StatedThere[] }> {
  const [concluded, inspected, papers, register] = await Promise.all([
    earlierRecords(deps.record, stream),
    inspectionsBefore(deps.record, stream),
    papersBefore(deps.record, stream),
    registersOf(deps.db, [host], rehearsal),
  ]);
  const conferences = conferencesOf(concluded, register);
  const moments = await momentsFor(deps, actor, rehearsal, await workingCalendars(deps));
  const asked = {
    ...{ filter: { ...everyTask(rehearsal), side: 'given' } as const, moments },
    conferences: [...conferences, ...papers].map(({ conference }) => conference),
    programmes: [...new Set([...concluded, ...papers].map(({ programme }) => programme))],
  };
  const [tasks, standings] = await Promise.all([
    runningTasksOf(deps.db, actor, asked, mostTasksNamed),
    taskCountsOf(deps.db, actor, asked),
  ]);
  const running = standings.reduce((sum, { standing, count }) => sum + (isRunning[standing] ? count : 0), 0);
  return {
    open: whatIsLeft({
      conferences,
      inspections: inspected.map(askedBy),
      tasks,
      more: running - tasks.length,
      counts: countsOf(standings),
    }),
    stated: conferences
      .filter(({ isLast }) => isLast)
      .flatMap(({ conference, shortcomings }) => shortcomings.map((each) => ({ ...each, conference }))),
  };
}

function askedBy(state: ConcludedInspection): EarlierInspection {
  const { inspection, conclusion, answers } = state;
  return { inspection, notice: conclusion.symbol, asked: inspectionAsks(state), answers };
}

interface StatedThere extends StatedBefore {
  readonly conference: StreamId;
}

const isRunning: Readonly<Record<TaskStanding, boolean>> = {
  ...{ inTime: true, soon: true, overdue: true },
  ...{ done: false, withdrawn: false },
};

/** Each once, whichever programmes it concluded on. */
function conferencesOf(
  concluded: readonly EarlierRecord[],
  register: readonly RegisteredShortcoming[],
): readonly EarlierConference[] {
  const known = new Map<StreamId, EarlierConference>();
  for (const { conference, title, notice, noticeDate, host, recommendations, ...of } of concluded) {
    known.set(conference, {
      ...{ conference, title, notice, date: noticeDate, host, recommendations },
      ...(of.answers === null ? {} : { answers: of.answers }),
      ...{ concluded: of.concluded, shortcomings: lastStatedBy(conference, register) },
      isLast: of.isLast || known.get(conference)?.isLast === true,
    });
  }
  return [...known.values()];
}

function lastStatedBy(conference: StreamId, register: readonly RegisteredShortcoming[]): readonly StatedBefore[] {
  return register
    .filter(({ last }) => last.conference === conference)
    .map(({ first, last, recurs, recurrences }) => ({
      ...{ id: last.id, statement: last.statement, recurs, since: first.heldOn, recurrences },
    }));
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
