import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { workingCalendar } from '#db/queries/working-calendar.query.ts';
import { boardCounts, boardGroups } from '#api/routes/cycles/board-groups.ts';
import { boardRows } from '#api/routes/cycles/board-rows.ts';
import { BoardShape } from '#api/routes/cycles/board-shape.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const cycleBoard = queryRoute({
  path: '/cycles/:cycle/board',
  tag: 'cycles',
  summary: 'Every member unit, step by step, and where its report stands; a unit sees its own row',
  name: 'readCycleBoard',
  params: CycleParams,
  query: z.object({}),
  output: BoardShape,
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readCycle', place);
    const [doc, calendar] = await Promise.all([docOf(deps, place), workingCalendar(deps)]);
    const now = nowOf('plan' in doc ? (doc.plan?.clock ?? null) : null);
    const only = ownUnitOnly(actor, place);
    const rows = await boardRows(deps, { doc, place, only, now, calendar });
    return {
      now,
      today: vietnamDate(now),
      cycleStatus: doc.status,
      whole: only === null,
      groups: boardGroups(rows, now, calendar),
      counts: boardCounts(rows),
      asked: rows.filter(({ extensionAsked }) => extensionAsked !== null).length,
      rows,
    };
  },
});
