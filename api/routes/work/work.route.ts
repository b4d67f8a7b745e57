import { isStaff } from '#domain/access/rule.ts';
import { z } from 'zod';
import { hasPassedDown } from '#db/queries/task.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { adminItems } from '#api/routes/work/admin-items.ts';
import { hostItems } from '#api/routes/work/host-items.ts';
import { hostTaskItems } from '#api/routes/work/host-task-items.ts';
import { orphanItems } from '#api/routes/work/orphan-items.ts';
import { ownItems } from '#api/routes/work/own-items.ts';
import { type WorkItemShape, WorkShape } from '#api/routes/work/work.shape.ts';
import { endedUnits } from '#api/support/ended.ts';
import { actsOnOf, ofEachStandIn } from '#api/support/in-place-of.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readWork = queryRoute({
  path: '/work',
  tag: 'work',
  summary: 'What waits for the caller, by due day: the acts its role and position entitle it to and nothing else',
  name: 'readWork',
  params: z.object({}),
  query: z.object({}),
  output: WorkShape,
  async answer({ actor, deps }) {
    const calendars = await workingCalendars(deps);
    const staff = isStaff(actor);
    const today = todayOf(null);
    const actsOn = await actsOnOf(deps, actor, actor.unit);
    const kept = adminItems(actor, calendars, today);
    const own = actor.role === 'admin' ? nothing : await ownItems(deps, actor, { calendars, actsOn });
    const hosted = staff ? await hostItems(deps, actor, calendars) : [];
    const orphans = await orphanItems(deps, actor, calendars);
    const passing = staff || (actor.role !== 'admin' && (await hasPassedDown(deps.db, actor.unit)));
    const tasks = passing ? await hostTaskItems(deps, actor, calendars) : nothing;
    const others = await ofEachStandIn(deps, actor, (reading, as, acts) =>
      ownItems(reading, as, { calendars, actsOn: acts }),
    );
    const items = [
      ...kept,
      ...own.items,
      ...others.flatMap(({ answer }) => answer.items),
      ...hosted,
      ...orphans,
      ...tasks.items,
    ];
    return {
      role: actor.role,
      takenOver: actsOn(today) ? null : ((await endedUnits(deps, [actor.unit], today)).get(actor.unit) ?? null),
      counts: countsOf(items, { ...own.beyond, ...tasks.beyond }),
      groups: [...byDay(items)],
    };
  },
});

const nothing = { items: [], beyond: {} };

function countsOf(items: readonly WorkItemShape[], beyond: Readonly<Partial<Record<string, number>>>) {
  const byKind: Record<string, number> = {};
  for (const { kind } of items) byKind[kind] = (byKind[kind] ?? 0) + 1;
  for (const [kind, more] of Object.entries(beyond)) {
    if (more !== undefined && more > 0) byKind[kind] = (byKind[kind] ?? 0) + more;
  }
  return {
    total: Object.values(byKind).reduce((sum, each) => sum + each, 0),
    overdue: items.filter(({ due }) => due?.overdue === true).length,
    today: items.filter(({ due }) => due?.overdue === false && due.daysLeft === 0).length,
    rehearsals: items.filter(({ rehearsal }) => rehearsal).length,
    byKind,
  };
}

/** From the earliest day on, what has no date last; a rehearsal's days are of another year and stand by themselves. */
function byDay(items: readonly WorkItemShape[]) {
  const groups = new Map<string, { day: string | null; rehearsal: boolean; items: WorkItemShape[] }>();
  for (const item of items) {
    const day = item.due?.day ?? null;
    const key = `${item.rehearsal ? '1' : '0'} ${day ?? '9999'}`;
    const group = groups.get(key) ?? { day, rehearsal: item.rehearsal, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
