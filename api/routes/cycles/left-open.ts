import { dateOf } from '#domain/follow-up-task/assignees.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { shorten } from '#domain/kernel/cut-text.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { type LeftOpen, mostTasksNamed, type TaskLeftOpen } from '#domain/review-cycle/left-open.ts';
import { lastConclusions } from '#db/queries/last-conclusion.query.ts';
import { type ListedTask, taskPage } from '#db/queries/task-list.query.ts';
import { currentState } from '#engine/states/current-state.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import { everyTask } from '#api/routes/tasks/task-filter.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';

/** A task is told by how it begins; the whole of it stands in the notice. */
const longestStatement = 600;

/** What the last conference on each of the cycle's programmes left open, of the whole committee: for whoever issues the call. */
export async function leftOpenOf(deps: ApiDeps, actor: Actor, { stream, rehearsal }: Place): Promise<LeftOpen> {
  const conclusions = await lastConclusions(deps.record, stream);
  const moments = await momentsFor(deps, actor, rehearsal, await workingCalendars(deps));
  const page = { sort: 'number', descending: false, limit: mostTasksNamed, offset: 0 } as const;
  const running = { ...everyTask(rehearsal), status: 'running', side: 'given' } as const;
  const found = await Promise.all(
    conclusions.map(({ conference, programme }) =>
      taskPage(deps.db, actor, { ...running, conference, programme }, moments, page),
    ),
  );
  const all = found.flatMap(({ rows }) => rows);
  const total = found.reduce((sum, one) => sum + one.total, 0);
  const tasks = all.slice(0, mostTasksNamed).map(taskOf);
  const recurring = await recurringIn(deps, [...new Set(conclusions.map(({ conference }) => conference))]);
  return { tasks, more: total - tasks.length, recurring };
}

function taskOf({ doc: { created, deadline, assignees } }: ListedTask): TaskLeftOpen {
  const units =
    assignees.length > 0
      ? assignees.map(({ unit, name }) => ({ unit, name }))
      : created.addressees.filter(({ inferred }) => !inferred).map(({ unit, name }) => ({ unit, name }));
  return {
    ...{ notice: created.noticeNumber, number: created.number, units },
    statement: shorten(created.statement, longestStatement),
    due: dateOf(deadline)?.date ?? null,
    dueText: 'text' in deadline ? deadline.text : null,
  };
}

/** Shortcomings that the conference itself said it had named before. */
async function recurringIn(deps: ApiDeps, conferences: readonly StreamId[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const conference of conferences) {
    // The stream is a conference's; the registry leaves the type of its state open.
    const state = (await currentState(deps, 'conference', conference)).state as ConferenceState;
    if (!('shortcomings' in state)) continue;
    for (const { recurring, kind, statement } of state.shortcomings)
      if (recurring && kind === 'shortcoming') found.push(shorten(statement, longestStatement));
  }
  return found;
}
