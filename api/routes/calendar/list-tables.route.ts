import { z } from 'zod';
import { ownerName, type WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { unitsHolding } from '#domain/organisation/queries.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { installation } from '#domain/access/resource.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';

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
  return own === undefined ? {} : { own: { unit: own.unit, name: ownerName(own), source: own.source } };
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
  const calendars = await workingCalendars(deps);
  const tables = calendars.own();
  if (tables.length === 0) return [];
  const following = new Map<string, number>();
  for (const unit of unitsHolding(await deps.register(), todayOf(null))) {
    const whose = calendars(unit).own?.unit;
    if (whose !== undefined) following.set(whose, (following.get(whose) ?? 0) + 1);
  }
  return tables.flatMap((table) => {
    const { own } = ownOf(table);
    return own === undefined ? [] : [{ ...own, version: table.version, units: following.get(own.unit) ?? 0 }];
  });
}
