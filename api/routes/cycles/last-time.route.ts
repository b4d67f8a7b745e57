import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { dateOf } from '#domain/follow-up-task/assignees.ts';
import { taskStandings } from '#domain/follow-up-task/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { namedIn } from '#domain/review-cycle/named-in-task.ts';
import { papersBefore } from '#db/queries/papers-before.query.ts';
import { type EarlierConclusion, earlierConclusions } from '#db/queries/earlier-conclusions.query.ts';
import { everyTask } from '#db/queries/task-filter.ts';
import { type ListedTask, taskPage } from '#db/queries/task-list.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { periodBefore } from '#api/routes/cycles/period-before.ts';
import { calledFor } from '#api/routes/cycles/called-for.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { WorkStatus } from '#api/support/unions.ts';

const TaskOfLastTime = z.object({
  conference: z.string(),
  number: z.int(),
  programme: z.string(),
  statement: z.string(),
  lead: z.boolean().describe('The unit answers for it; else it has a part in it'),
  asked: z.boolean().describe('The call asks the unit to report on it'),
  work: WorkStatus.describe('Of the unit’s own share'),
  state: z.enum(taskStandings),
  percent: z.int().nullable().describe('As it said last'),
  due: z.string().nullable().describe('The day of its term'),
  dueText: z.string().nullable().describe('The term as concluded, where it is no day'),
  indicators: z.array(z.string()).describe('Lines of this outline whose words stand in the statement, by their codes'),
  sections: z.array(z.string()),
});

/** No unit is given more by one conference; the programmes' conclusions have a few dozen items. */
const mostTasks = 1_000;

export const lastTime = queryRoute({
  path: '/cycles/:cycle/reports/:unit/last-time',
  tag: 'cycles',
  summary:
    'What stands beside a report: the tasks that the last conference on its programmes gave the unit, as they stand now, and what its sections said the period before',
  name: 'readLastTime',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    conferences: z
      .array(
        z.object({ conference: z.string(), title: z.string(), heldOn: z.string(), programmes: z.array(z.string()) }),
      )
      .describe(
        'The last one on each programme, whether or not it gave the unit anything; and those before it whose tasks the call asks after',
      ),
    tasks: z.array(TaskOfLastTime),
    period: z.object({ code: z.string(), label: z.string() }).nullable(),
    sections: z
      .array(z.object({ code: z.string(), unit: z.string(), name: z.string(), text: z.string() }))
      .describe('Of sections this cycle asks for again; several units after a reorganisation'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    if (!('plan' in doc) || doc.plan === null) return { conferences: [], tasks: [], period: null, sections: [] };
    const { cutOff, template } = doc.plan;
    const [concluded, papers, called, before] = await Promise.all([
      earlierConclusions(deps.record, place.stream),
      papersBefore(deps.record, place.stream),
      calledFor(deps.record, place.stream, unit),
      periodBefore(deps, place.stream, unit, cutOff),
    ]);
    const conclusions = [...concluded, ...papers].filter(
      ({ isLast, conference }) => isLast || called.ofConference(conference),
    );
    return {
      conferences: conferencesOf(conclusions),
      tasks: (await tasksOf(deps, actor, unit, place.rehearsal, conclusions, called.tasks)).map((task) => {
        const { indicators, sections } = namedIn(task.statement, template);
        return { ...task, indicators: [...indicators], sections: [...sections] };
      }),
      period: before === null ? null : { code: before.code, label: before.label },
      sections: template.sections.flatMap(({ code }) =>
        (before?.units ?? []).flatMap(({ unit: id, name, report }) => {
          const text = report?.sections.find((section) => section.code === code)?.text.trim() ?? '';
          return text === '' ? [] : [{ code, unit: id, name, text }];
        }),
      ),
    };
  },
});

function conferencesOf(conclusions: readonly EarlierConclusion[]) {
  const streams = [...new Set(conclusions.map(({ conference }) => conference))];
  return streams.flatMap((stream) => {
    const of = conclusions.filter(({ conference }) => conference === stream);
    const [any] = of;
    if (any === undefined) return [];
    const { title, heldOn } = any;
    return [{ conference: slugOf(stream), title, heldOn, programmes: of.map(({ programme }) => programme) }];
  });
}

/** Through the wall, as a list of tasks is: of a task without the unit nothing is said. */
async function tasksOf(
  deps: ApiDeps,
  actor: Actor,
  unit: UnitId,
  rehearsal: boolean,
  conclusions: readonly EarlierConclusion[],
  called: ReadonlySet<StreamId>,
) {
  const moments = await momentsFor(deps, actor, rehearsal, await workingCalendars(deps));
  const page = { sort: 'number', descending: false, limit: mostTasks, offset: 0 } as const;
  const found = await Promise.all(
    conclusions.map(({ conference, programme }) =>
      taskPage(deps.db, actor, { ...everyTask(rehearsal), conference, programme, shareOf: unit }, moments, page),
    ),
  );
  return found.flatMap(({ rows }) => rows.map((row) => taskOf(row, unit, called)));
}

function taskOf(
  { doc, standing }: ListedTask,
  unit: UnitId,
  called: ReadonlySet<StreamId>,
): Omit<z.output<typeof TaskOfLastTime>, 'indicators' | 'sections'> {
  const { created, deadline, lead, assignees } = doc;
  const share = assignees.find((each) => each.unit === unit);
  return {
    conference: slugOf(created.conference),
    number: created.number,
    programme: created.programme,
    statement: created.statement,
    lead: lead === unit,
    asked: called.has(doc.task),
    work: share?.work.status ?? 'assigned',
    state: standing,
    percent: share?.progress.at(-1)?.percent ?? null,
    due: share?.ownDeadline?.date ?? dateOf(deadline)?.date ?? null,
    dueText: 'text' in deadline ? deadline.text : null,
  };
}
