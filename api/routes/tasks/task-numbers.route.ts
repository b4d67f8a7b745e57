import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { taskAges } from '#domain/follow-up-task/standing.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { Breakdown } from '#db/queries/counted-tasks.ts';
import { namesOfAssigned, taskNumbers, taskNumbersBy, type TaskNumbersOf } from '#db/queries/task-numbers.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { dependsOnOwnBooks, whileUnchanged } from '#api/routes/tasks/kept-answers.ts';
import { byProtocolOrder } from '#api/routes/tasks/protocol-order.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import { TaskChoiceFields, taskChoiceOf } from '#api/routes/tasks/task-filter.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';
import { unitId } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Numbers = {
  total: z.int().describe('inTime + soon + overdue + done, always'),
  inTime: z.int(),
  soon: z.int().describe('In time, and its term is near'),
  overdue: z.int(),
  done: z.int().describe('doneOnTime + doneLate'),
  doneOnTime: z.int(),
  doneLate: z.int(),
  noUnit: z.int().describe('Running, and nobody is assigned'),
  noDate: z.int().describe('Counted a second time, across all four'),
  noDateDone: z.int(),
  noDateRunning: z.int(),
  silent: z.int().describe('Running without a date, and more than three months without proposal or report'),
  toVerify: z.int().describe('In which a unit waits for its report to be verified'),
  asking: z.int().describe('In which a unit waits for a later date'),
};

const Row = z.object({
  key: z.string().nullable().describe('What the list is filtered by; null = tasks that have none of it'),
  label: z.string().nullable(),
  day: z.string().nullable(),
  ...Numbers,
});

export const readTaskNumbers = queryRoute({
  path: '/tasks/numbers',
  tag: 'tasks',
  summary: 'The five numbers a leader steers by and those without a date beside; `by` breaks them down',
  name: 'readTaskNumbers',
  params: z.object({}),
  query: z.object({
    ...TaskChoiceFields,
    by: z.enum(['unit', 'leader', 'conference', 'cycle', 'programme', 'age']).optional(),
  }),
  output: z.object({
    ...Numbers,
    soonDays: z.int().describe('How many working days before its term a task counts as near it: a setting'),
    rows: z.array(Row).nullable().describe('By unit a task of several units stands in each of their rows'),
  }),
  chosen: ({ inPlaceOf }) => inPlaceOf,
  async answer({ query, actor, deps }) {
    const filter = taskChoiceOf(query);
    const { by } = query;
    const count = async () => {
      const moments = await momentsFor(deps, actor, query.rehearsal, await workingCalendars(deps));
      const numbers = await taskNumbers(deps.db, actor, filter, moments);
      if (by === undefined) return { ...numbers, rows: null };
      const rows = await taskNumbersBy(deps.db, actor, filter, moments, by);
      return { ...numbers, rows: [...(await ordered(deps, rows, by))] };
    };
    // A rehearsal's clock runs fast: its numbers may change within a minute of real time.
    const kept = !query.rehearsal && (await dependsOnOwnBooks(deps, actor));
    const question = JSON.stringify({ filter, by });
    const counted = kept ? await whileUnchanged(deps, actor.unit, nowOf(null), question, count) : await count();
    return { ...counted, soonDays: deps.soonDays };
  },
});

/** Units in protocol order, conferences from the newest, ages from the youngest. */
async function ordered(
  deps: ApiDeps,
  rows: readonly TaskNumbersOf[],
  by: Breakdown,
): Promise<readonly TaskNumbersOf[]> {
  switch (by) {
    case 'unit':
      return byProtocolOrder(deps, await namedUnits(deps, rows), today());
    case 'conference':
    case 'cycle':
      return rows.map((row) => ({ ...row, key: row.key === null ? null : row.key.slice(row.key.indexOf('/') + 1) }));
    case 'age':
      return taskAges.flatMap((age) => rows.filter(({ key }) => key === age));
    case 'leader':
    case 'programme':
      return rows;
  }
}

/** As the register calls them today; one it does not know as it was called when it was given a task. */
async function namedUnits(deps: ApiDeps, rows: readonly TaskNumbersOf[]): Promise<readonly TaskNumbersOf[]> {
  const register = await deps.register();
  const { units } = recorded(register);
  const keys = rows.flatMap(({ key }) => (key === null ? [] : [unitId(key)]));
  const others = await namesOfAssigned(
    deps.db,
    keys.filter((key) => lookUp(units, key) === undefined),
  );
  return rows.map((row) => {
    if (row.key === null) return row;
    const unit = unitId(row.key);
    return { ...row, label: others.get(unit) ?? nameOn(register, unit, today()) };
  });
}

function today(): CivilDate {
  return vietnamDate(nowOf(null));
}
