import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { shortThoughNoneMoves } from '#domain/review-cycle/level-dates.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { CycleDates } from '#db/queries/open-dates.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';
import { currentState } from '#engine/states/current-state.ts';

/** The date after which a level lacks days by this calendar although no date moves; null: none does. */
export async function lackingDays(deps: ApiDeps, row: CycleDates, calendar: WorkingCalendar): Promise<string | null> {
  if (!row.keepsDays || row.followedCalendar === calendar.version) return null;
  // Of a cycle's stream: its states are this aggregate's.
  const state = (await currentState(deps, 'reviewCycle', row.cycle)).state as CycleState;
  const lower = shortThoughNoneMoves(state, { at: nowOf(row.clock), calendar })?.facts['lower'];
  return typeof lower === 'string' ? lower : null;
}
