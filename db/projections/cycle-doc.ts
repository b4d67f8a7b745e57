import type { ApprovedReport } from '#domain/consolidated-report/paper.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

type Known = Exclude<CycleState, { readonly status: 'none' }>;
type WithoutMembers<S> = S extends unknown
  ? Omit<S, 'members' | 'lastReceipt' | 'paper' | 'scans'> & ReportStands
  : never;

/** Of the consolidated report, whose texts others read than read the cycle: only that it is approved, by which number and when. */
interface ReportStands {
  readonly reportApproved?: Pick<ApprovedReport, 'number' | 'date' | 'at'>;
}

/** The cycle as its page shows it. Members and the uses of files have rows of their own, and the last receipt is with the members. */
export type CycleDoc = WithoutMembers<Known>;

export function cycleDocOf(state: Known): CycleDoc {
  if (!('members' in state)) return state;
  const { members: _members, scans: _scans, paper, ...rest } = state;
  if (!('lastReceipt' in rest)) return rest;
  const { lastReceipt: _lastReceipt, ...page } = rest;
  const approved = paper?.approved ?? null;
  if (approved === null) return page;
  const { number, date, at } = approved;
  return { ...page, reportApproved: { number, date, at } };
}
