import type { Instant } from '#domain/kernel/instant.ts';
import type { VarianceAccepted, VarianceRecorded, VarianceRefused } from '#domain/review-cycle/events/totals-events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';

/** Null: nothing has been approved that a note could speak of. */
export function noted(
  state: CycleState,
  event: VarianceRecorded | VarianceAccepted | VarianceRefused,
  at: Instant,
): CycleState | null {
  if (state.status !== 'approved' && state.status !== 'conferencing' && state.status !== 'concluded') return null;
  return { ...state, variances: after(state.variances ?? [], event, at) };
}

function after(
  notes: readonly Variance[],
  event: VarianceRecorded | VarianceAccepted | VarianceRefused,
  at: Instant,
): readonly Variance[] {
  if (event.type === 'VarianceRecorded') return [...notes, { ...event.data, standing: { status: 'waiting' } }];
  const standing =
    event.type === 'VarianceAccepted'
      ? ({ status: 'accepted', at } as const)
      : ({ status: 'refused', at, reason: event.data.reason } as const);
  return notes.map((note) => (note.number === event.data.number ? { ...note, standing } : note));
}
