import type { CycleStatus } from '#domain/review-cycle/state.ts';

/** Before the call and after a cancellation nothing is asked of anybody: whatever its day was, nobody is late in it. */
export function asksForReports(status: CycleStatus): boolean {
  return status !== 'proposed' && status !== 'planned' && status !== 'cancelled';
}
