import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { shortThoughNoneMoves } from '#domain/review-cycle/level-dates.ts';
import type { CycleDates } from '#db/queries/open-dates.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

/** The date after which a level lacks days by this calendar although no date moves; null: none does. */
export async function lackingDays(deps: ApiDeps, row: CycleDates, calendar: WorkingCalendar): Promise<string | null> {
  if (!row.keepsDays || row.followedCalendar === calendar.version) return null;
  const state = await currentCycle(deps, row.cycle);
  const lower = shortThoughNoneMoves(state, { at: nowOf(row.clock), calendar })?.facts['lower'];
  return typeof lower === 'string' ? lower : null;
}
