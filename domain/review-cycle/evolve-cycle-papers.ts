import type { CyclePaperIssued } from '#domain/review-cycle/events/paper-events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

type Called = Extract<CycleState, { readonly lastReceipt: number }>;

/** An urging is a reminder: whoever has it gets no other on that day (docs/domain.md#traps, trap 17). */
export function paperIssued<S extends Called>(state: S, { data }: CyclePaperIssued): S {
  const { paper, kind, number, paperNumber, date, units, answerBy, on } = data;
  const issued = { paper, kind, number, paperNumber, date, units, answerBy };
  const papers = [...(state.papers ?? []), issued];
  if (kind !== 'urgingLetter') return { ...state, papers };
  const told = new Set(units);
  const members = state.members.map((one) => (told.has(one.unit) ? { ...one, lastRemindedOn: on } : one));
  return { ...state, papers, members };
}
