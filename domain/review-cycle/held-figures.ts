import { isAnswered } from '#domain/consolidation/answers.ts';
import { answersBehind, everyLeaf, leavesOf } from '#domain/consolidation/lineage.ts';
import type { ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { isComputed } from '#domain/report-template/computed.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import { countedReport } from '#domain/review-cycle/counted-report.ts';
import { saidMissing, sealedInput, withVariances } from '#domain/review-cycle/corrections.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';
import { sealedRounds } from '#domain/review-cycle/sealed-rounds.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { acceptedOf } from '#domain/review-cycle/variance.ts';

type Totalled = Extract<CycleState, { readonly status: 'approved' | 'conferencing' | 'concluded' }> & {
  readonly consolidation: ConsolidationResult;
};

/** What a unit's sealed figure stands at now, with every accepted note; null: it has given none. */
export function heldFigure(state: Totalled): (code: string, unit: UnitId) => string | null {
  const now = correctedInput(state);
  const all = { kind: 'all' } as const;
  return (code, unit) => {
    const leaves = [...leavesOf(now, code, all), ...answersBehind(now, code, all)];
    return leaves.find((leaf) => leaf.unit === unit)?.value ?? null;
  };
}

export interface HeldFigure {
  readonly indicator: Indicator;
  /** As approved; null: it had given none. */
  readonly sealed: string | null;
  /** What accepted notes made of it. */
  readonly held: string | null;
  /** Why there is none now, where a note says so. */
  readonly missing: SaidMissing | null;
}

/**
 * The figures and answers of a unit that a note may speak of: those that are summed or counted in approved totals, as asked of it. None: nothing
 * may be corrected.
 */
export function heldFigures(state: CycleState, unit: UnitId): readonly HeldFigure[] {
  if (state.status !== 'approved' && state.status !== 'conferencing' && state.status !== 'concluded') return [];
  const { consolidation, members, plan } = state;
  const member = members.find((one) => one.unit === unit);
  if (consolidation === null || member === undefined) return [];
  if (!sealedRounds(consolidation, members).some((one) => one.unit === unit)) return [];
  const totalled = { ...state, consolidation };
  const valuesIn = (input: ConsolidationInput) => {
    const leaves = everyLeaf(input);
    return (indicator: Indicator): string | null => {
      const { code } = indicator;
      const all = isSummed(indicator) ? (leaves.get(code) ?? []) : answersBehind(input, code, { kind: 'all' });
      return all.find((leaf) => leaf.unit === unit)?.value ?? null;
    };
  };
  const [sealed, now] = [valuesIn(sealedInput(totalled)), valuesIn(correctedInput(totalled))];
  return plan.template.indicators
    .filter((indicator) => (isSummed(indicator) || isAnswered(indicator)) && asksFor(indicator, member.setting))
    .map((indicator) => {
      const held = now(indicator);
      const missing = held === null ? saidMissing(state.variances ?? [], unit, indicator.code) : null;
      return { indicator, sealed: sealed(indicator), held, missing };
    });
}

/** Computed figures of a unit's own report that come to something else by its accepted notes, as the totals of the host do. */
export function movedComputed(state: CycleState, unit: UnitId): readonly HeldFigure[] {
  if (!('members' in state)) return [];
  const { indicators } = state.plan.template;
  const standing = state.members.find((one) => one.unit === unit)?.standing;
  if (standing?.status !== 'accepted') return [];
  const notes = acceptedOf(state.variances).filter((note) => note.unit === unit);
  const changes = notes.flatMap((note) => note.changes);
  const now = countedReport(standing.report, changes, indicators).figures;
  return indicators.flatMap((indicator): HeldFigure[] => {
    if (!isComputed(indicator)) return [];
    const sealed = standing.report.figures.find(({ code }) => code === indicator.code)?.value ?? null;
    const held = now.find(({ code }) => code === indicator.code)?.value ?? null;
    return held === sealed ? [] : [{ indicator, sealed, held, missing: null }];
  });
}

function correctedInput(state: Totalled) {
  const sealed = sealedInput(state);
  return { ...sealed, accepted: withVariances(sealed.accepted, acceptedOf(state.variances)) };
}
