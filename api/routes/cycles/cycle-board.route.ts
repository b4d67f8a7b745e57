import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import { type BoardState, boardStates } from '#domain/review-cycle/board-state.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { boardCounts, boardGroups } from '#api/routes/cycles/board-groups.ts';
import { boardRows, fieldsAsked } from '#api/routes/cycles/board-rows.ts';
import { type BoardRow, BoardShape } from '#api/routes/cycles/board-shape.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { ofEachStandIn } from '#api/support/in-place-of.ts';
import { isNamedLike } from '#api/support/is-named-like.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ReportStatus } from '#api/support/unions.ts';

export const cycleBoard = queryRoute({
  path: '/cycles/:cycle/board',
  tag: 'cycles',
  summary: 'Every member unit, step by step, and where its report stands; a unit sees its own row',
  name: 'readCycleBoard',
  params: CycleParams,
  query: z.object({
    state: z
      .enum([...boardStates, 'asked'])
      .optional()
      .describe('Rows of this class only; counts are always of all'),
    standing: ReportStatus.optional().describe('Rows whose report stands so only'),
    text: z.string().trim().max(200).optional().describe('In the name of the unit; marks may be left out'),
    sort: z
      .enum(['protocol', 'alphabet'])
      .default('protocol')
      .describe('protocol: group by group, as the list of members'),
  }),
  output: BoardShape,
  async answer({ params, query, actor, caller, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readCycle', place);
    const [doc, calendar] = await Promise.all([docOf(deps, place), workingCalendar(deps, place.host)]);
    const now = nowOf('plan' in doc ? (doc.plan?.clock ?? null) : null);
    const only = ownUnitOnly(actor, place);
    const seen = { doc, place, now, calendar };
    const own = await boardRows(deps, { ...seen, only });
    // Beside its own the line of each unit it answers for.
    const taken =
      only === null
        ? []
        : await ofEachStandIn(deps, caller, async (reading, as, actsOn) =>
            actsOn(vietnamDate(now)) ? boardRows(reading, { ...seen, only: as.unit }) : [],
          );
    const others = taken.flatMap(({ answer }) => answer).filter(({ unit }) => unit !== only);
    const rows = [...own, ...others];
    return {
      now,
      today: vietnamDate(now),
      cycleStatus: doc.status,
      whole: only === null,
      before: neededBefore(doc),
      fields: fieldsAsked(doc),
      groups: boardGroups(rows, {
        now,
        calendar,
        over: doc.status === 'closed' || doc.status === 'cancelled',
        asked: asksForReports(doc.status),
      }),
      counts: boardCounts(rows),
      asked: rows.filter(({ extensionAsked }) => extensionAsked !== null).length,
      rows: inOrder(
        rows.filter((row) => isOf(row, query)),
        query.sort,
      ),
    };
  },
});

function neededBefore(doc: CycleDoc): z.output<typeof BoardShape>['before'] {
  const plan = 'plan' in doc ? doc.plan : null;
  const linked = 'conference' in doc ? doc.conference : null;
  const above = plan?.levels.above ?? null;
  return {
    conferenceOn: linked?.heldOn ?? plan?.conferenceDate ?? null,
    superiorDue: above === null ? null : { date: above.date, hour: above.hour },
    rolls: plan?.rollToWorkingDay ?? false,
  };
}

interface Wanted {
  readonly state?: BoardState | 'asked' | undefined;
  readonly standing?: BoardRow['status'] | undefined;
  readonly text?: string | undefined;
}

function isOf(row: BoardRow, { state, standing, text = '' }: Wanted): boolean {
  if (!isNamedLike(row.name, text)) return false;
  if (standing !== undefined && row.status !== standing) return false;
  if (state === undefined) return true;
  return state === 'asked' ? row.extensionAsked !== null : row.state === state;
}

/** By the alphabet there are no groups: it would be cut by them. */
function inOrder(rows: readonly BoardRow[], sort: 'protocol' | 'alphabet'): BoardRow[] {
  return sort === 'alphabet' ? [...rows].sort((a, b) => a.name.localeCompare(b.name, 'vi')) : [...rows];
}
