import { z } from 'zod';
import { ownTables } from '#domain/calendar-table/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { unitsHolding } from '#domain/organisation/queries.ts';
import { calendarState } from '#engine/states/calendar-state.ts';
import { calendarsIn } from '#engine/states/calendars-in.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { installation } from '#domain/access/resource.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';

export const OwnShape = z.object({
  unit: z.string(),
  name: z.string(),
  source: z.string().describe('The document by which it has a table of its own'),
});

const OwnInForce = z.object({
  ...OwnShape.shape,
  version: z.string(),
  units: z.int().describe('Units that follow it now, its own among them'),
});

export function ownOf({ own }: WorkingCalendar): { own?: z.output<typeof OwnShape> } {
  return own === undefined ? {} : { own: { unit: own.unit, name: own.name ?? own.unit, source: own.source } };
}

export const listTables = queryRoute({
  path: '/calendar/tables',
  tag: 'calendar',
  summary:
    'Units with a table of working days of their own; whoever is neither one nor below one follows the country’s',
  name: 'readCalendarTables',
  params: z.object({}),
  query: z.object({}),
  output: z.object({ tables: z.array(OwnInForce) }),
  async answer({ actor, deps }) {
    authorise(actor, 'readCalendar', installation);
    return { tables: await tablesInForce(deps) };
  },
});

/** Who follows which: every unit that stands now is asked whose table holds for it. */
async function tablesInForce(deps: ApiDeps): Promise<z.output<typeof OwnInForce>[]> {
  const table = await calendarState(deps);
  const own = ownTables(table);
  if (own.size === 0) return [];
  const today = vietnamDate(nowOf(null));
  const organisation = await organisationState(deps);
  const calendars = await calendarsIn(table, today, () => Promise.resolve(organisation));
  const following = new Map<string, number>();
  for (const unit of unitsHolding(organisation, today)) {
    const whose = calendars(unit).own?.unit;
    if (whose !== undefined) following.set(whose, (following.get(whose) ?? 0) + 1);
  }
  return [...own.keys()].flatMap((unit) => {
    const { version, own: of } = calendars(unit);
    if (of === undefined) return [];
    return [{ unit, name: of.name ?? unit, source: of.source, version, units: following.get(unit) ?? 0 }];
  });
}
