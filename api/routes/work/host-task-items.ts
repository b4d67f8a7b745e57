import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import { namedDaysOff } from '#domain/calendar/named-days-off.ts';
import { vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { hostsOf, isStaff } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import {
  overdueTasks,
  sharesAsking,
  sharesReported,
  tasksDueWithin,
  unitlessTasks,
  type WaitingShare,
} from '#db/queries/host-tasks-work.query.ts';
import { whileUnchanged } from '#api/routes/tasks/kept-answers.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { hostActsOf } from '#api/routes/work/host-items.ts';
import { dueAt, taskFacts, workItem } from '#api/routes/work/item.ts';
import type { Gathered } from '#api/routes/work/own-items.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';

/** What waits in the tasks the committees gave that the caller works for, host by host. */
export async function hostTaskItems(deps: ApiDeps, actor: Actor, calendars: Calendars): Promise<Gathered> {
  const found: Gathered[] = [];
  for (const host of hostsOf(actor)) found.push(await itemsOfHost(deps, actor, host, calendars(host)));
  const beyondOf = (kind: string): number => found.reduce((sum, { beyond }) => sum + (beyond[kind] ?? 0), 0);
  const kinds = new Set(found.flatMap(({ beyond }) => Object.keys(beyond)));
  return {
    items: found.flatMap(({ items }) => items),
    beyond: Object.fromEntries([...kinds].map((kind) => [kind, beyondOf(kind)])),
  };
}

/** Only what the caller may settle is asked of the database. */
async function itemsOfHost(deps: ApiDeps, actor: Actor, host: UnitId, calendar: WorkingCalendar): Promise<Gathered> {
  const { db } = deps;
  const staff = isStaff(actor);
  const mine = hostActsOf(actor, !staff);
  const now = nowOf(null);
  const asked = hostTaskKinds.filter(mine);
  const wants = (kind: (typeof asked)[number]): boolean => asked.includes(kind);
  const off = wants('taskOnDayOff') ? namedDaysOff(calendar, vietnamDate(now)) : [];
  const { reported, asking, unitless, late, onDayOff } = await whileUnchanged(
    deps,
    host,
    now,
    // Whoever is no staff sees of the unit's tasks what it passed down.
    `work ${staff ? 'staff' : 'unit'} ${asked.join()} ${calendar.version}`,
    async () => ({
      reported: wants('taskToVerify') ? await sharesReported(db, host) : [],
      asking: wants('taskExtensionToDecide') ? await sharesAsking(db, host) : [],
      unitless: wants('tasksWithoutUnit') ? await unitlessTasks(db, host) : [],
      late: wants('taskOverdue') ? await overdueTasks(db, host, now) : [],
      onDayOff: await tasksDueWithin(db, host, off.map(spanOf), now),
    }),
  );
  // What a leader gave the own office he verifies himself.
  const toJudge = reported.filter(({ unit }) => unit !== host || actor.role === 'leader');
  const share = (kind: 'taskToVerify' | 'taskExtensionToDecide') => (row: WaitingShare) =>
    workItem(kind, {
      stream: row.task,
      unit: { id: row.unit, name: row.unitName },
      rehearsal: row.rehearsal,
      ...taskFacts(row),
      asked:
        row.askedUntil === null || kind === 'taskToVerify'
          ? null
          : { until: row.askedUntil, reason: row.askedReason ?? '' },
      since: row.reportedAt?.toISOString() ?? null,
      due: dueAt(row.dueAt, row.clock, calendar),
      address: addressOf.task(row.conference, row.number),
    });
  const overdue = late.flatMap((row): readonly WorkItemShape[] => {
    const due = dueAt(row.overdueFrom, row.clock, calendar);
    if (due?.overdue !== true) return [];
    return [
      workItem('taskOverdue', {
        stream: row.task,
        ...taskFacts(row),
        rehearsal: row.rehearsal,
        names: [...row.unitNames],
        count: row.units,
        due,
        address: addressOf.task(row.conference, row.number),
      }),
    ];
  });
  const restless = onDayOff.flatMap((row): readonly WorkItemShape[] => {
    const due = dueAt(row.dueAt, row.clock, calendar);
    if (due === null || due.overdue) return [];
    return [
      workItem('taskOnDayOff', {
        stream: row.task,
        ...taskFacts(row),
        rehearsal: row.rehearsal,
        names: off.filter(({ date }) => date === due.day).map(({ label }) => label),
        due,
        address: addressOf.task(row.conference, row.number),
      }),
    ];
  });
  const withoutUnit = unitless.map((row) =>
    workItem('tasksWithoutUnit', {
      stream: row.conference,
      rehearsal: row.rehearsal,
      count: row.tasks,
      conference: { conference: slugOf(row.conference), title: row.title, heldOn: null },
      due: dueAt(row.dueAt, row.clock, calendar),
      address: addressOf.tasksWithoutUnit(row.conference),
    }),
  );
  return {
    items: [
      ...toJudge.map(share('taskToVerify')),
      ...asking.map(share('taskExtensionToDecide')),
      ...overdue,
      ...restless,
      ...withoutUnit,
    ],
    beyond: {
      taskToVerify: beyond(reported, reported.length),
      taskExtensionToDecide: beyond(asking, asking.length),
      taskOnDayOff: beyond(onDayOff, restless.length),
      taskOverdue: beyond(late, overdue.filter(({ rehearsal }) => !rehearsal).length),
    },
  };
}

const hostTaskKinds = [
  'taskToVerify',
  'taskExtensionToDecide',
  'tasksWithoutUnit',
  'taskOverdue',
  'taskOnDayOff',
] as const;

/** A term that ends at 24:00 belongs to the day it ends. */
function spanOf({ date }: CalendarDay) {
  return { after: vietnamInstant(date, '00:00'), until: vietnamInstant(date, '24:00') };
}

function beyond(rows: readonly { readonly total: number }[], shown: number): number {
  return Math.max(0, (rows[0]?.total ?? 0) - shown);
}
