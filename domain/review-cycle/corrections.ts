import { type Answers, answersOf, sameAnswers } from '#domain/consolidation/answers.ts';
import { type Consolidated, type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import type { Total } from '#domain/consolidation/total.ts';
import { differenceOf } from '#domain/consolidation/decimal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type ComputedFigure, computedIn } from '#domain/report-template/computed.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { sealedRounds } from '#domain/review-cycle/sealed-rounds.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';
import { acceptedOf, type Variance } from '#domain/review-cycle/variance.ts';

/** A printed total beside what it comes to with every accepted variance note. */
export interface CorrectedTotal {
  readonly code: string;
  /** As approved; null: none was printed. */
  readonly sealed: string | null;
  /** Null: no unit has a figure any more. */
  readonly corrected: string | null;
  /** From one to the other; null where one of them is none. */
  readonly difference: string | null;
  /** Numbers of the notes it hangs on. */
  readonly notes: readonly number[];
}

export interface Corrections {
  readonly totals: readonly CorrectedTotal[];
  readonly bySetting: readonly { readonly setting: Setting | null; readonly totals: readonly CorrectedTotal[] }[];
  readonly byUnit: readonly { readonly unit: UnitId; readonly totals: readonly CorrectedTotal[] }[];
  readonly answers: readonly CorrectedAnswers[];
  /** All totals as they come to with the notes, those that nothing moves included; left out: no note is accepted. */
  readonly now?: Pick<Consolidated, 'totals' | 'bySetting'>;
}

/** How many answered to an indicator and how, beside what accepted notes make of it. */
export interface CorrectedAnswers {
  readonly code: string;
  readonly sealed: Answers;
  readonly corrected: Answers;
  readonly notes: readonly number[];
}

/** No accepted note moves a total. */
export const noCorrections: Corrections = { totals: [], bySetting: [], byUnit: [], answers: [] };

/**
 * The totals that accepted variance notes move, by setting and along the tree as well: whoever used one of them used the sealed value,
 * and is told the other. Sealed figures stay what they are; shares are computed anew. */
export function correctionsOf(state: CycleState): Corrections {
  if (!('consolidation' in state) || state.consolidation === null) return noCorrections;
  const accepted = acceptedOf(state.variances);
  if (accepted.length === 0) return noCorrections;
  const sealed = state.consolidation;
  const input = sealedInput({ ...state, consolidation: sealed });
  const laid = { ...input, accepted: withVariances(input.accepted, accepted) };
  const now = consolidate(laid);
  const computed = computedIn(input.indicators);
  const notesOf = (code: string): readonly number[] =>
    accepted
      .filter(({ changes }) => changes.some((change) => hangsOn(code, change.code, input, computed)))
      .map(({ number }) => number);
  const differ = (before: readonly Total[], after: readonly Total[]) => differing(before, after, notesOf);
  return {
    totals: differ(sealed.totals, now.totals),
    bySetting: grouped(sealed.bySetting, now.bySetting, ({ setting }) => setting, differ),
    byUnit: grouped(sealed.byUnit, now.byUnit, ({ unit }) => unit, differ),
    answers: answersMoved(sealed.answers ?? [], answersOf(laid), notesOf),
    now: { totals: now.totals, bySetting: now.bySetting },
  };
}

/** Of one that was counted when the totals were sealed: earlier releases counted fewer. */
function answersMoved(
  before: readonly Answers[],
  after: readonly Answers[],
  notesOf: (code: string) => readonly number[],
): readonly CorrectedAnswers[] {
  return before.flatMap((sealed): CorrectedAnswers[] => {
    const corrected = after.find(({ code }) => code === sealed.code);
    if (corrected === undefined || sameAnswers(sealed, corrected)) return [];
    return [{ code: sealed.code, sealed, corrected, notes: notesOf(sealed.code) }];
  });
}

/** What the totals were made of: the sealed rounds, as they were handed in. */
export function sealedInput({
  plan,
  members,
  consolidation,
}: Pick<
  Extract<CycleState, { readonly status: 'approved' }>,
  'plan' | 'members' | 'consolidation'
>): ConsolidationInput {
  const rounds = new Map(sealedRounds(consolidation, members).map(({ unit, round }) => [unit, round]));
  return {
    ...{ indicators: plan.template.indicators, relations: relationsOf(plan.template), members },
    accepted: members.flatMap(({ unit, standing }) =>
      standing.status === 'accepted' && rounds.get(unit) === standing.report.round
        ? [{ unit, figures: standing.report.figures, missing: standing.report.missing ?? [] }]
        : [],
    ),
    ...(consolidation.paired === true ? {} : { unpaired: true }),
  };
}

type Reports = ConsolidationInput['accepted'];

/** The same reports with what accepted notes say of them, the later over the earlier. */
export function withVariances(reports: Reports, notes: readonly Pick<Variance, 'unit' | 'changes'>[]): Reports {
  const changed = new Map<UnitId, Map<string, string | null>>();
  for (const { unit, changes } of notes) {
    const values = changed.get(unit) ?? new Map<string, string | null>();
    for (const { code, value } of changes) values.set(code, value);
    changed.set(unit, values);
  }
  return reports.map((report) => {
    const values = changed.get(report.unit);
    if (values === undefined) return report;
    const { unit, figures, missing = [] } = report;
    const kept = figures.filter(({ code }) => !values.has(code));
    const turned = [...values].flatMap(([code, value]) => (value === null ? [] : [{ code, value }]));
    const none = [...values].flatMap(([code, value]) => (value === null ? [{ code }] : []));
    return {
      unit,
      figures: [...kept, ...turned],
      missing: [...missing.filter(({ code }) => !values.has(code)), ...none],
    };
  });
}

/** Why there is none, by the last accepted note that speaks of it; null: none says so. */
export function saidMissing(notes: readonly Variance[], unit: UnitId, code: string): SaidMissing | null {
  const said = acceptedOf(notes)
    .filter((note) => note.unit === unit)
    .flatMap(({ changes }) => changes)
    .findLast((change) => change.code === code);
  return said?.missing ?? null;
}

export function differing(
  before: readonly Total[],
  after: readonly Total[],
  notesOf: (code: string) => readonly number[],
): readonly CorrectedTotal[] {
  const was = new Map(before.map(({ code, value }) => [code, value]));
  const still = new Set(after.map(({ code }) => code));
  const gone = before.filter(({ code }) => !still.has(code));
  const moved = after.flatMap(({ code, value }): CorrectedTotal[] => {
    const sealed = was.get(code) ?? null;
    if (sealed === value) return [];
    const difference = sealed === null ? null : differenceOf(value, sealed);
    return [{ code, sealed, corrected: value, difference, notes: notesOf(code) }];
  });
  const none = { corrected: null, difference: null };
  return [...moved, ...gone.map(({ code, value }) => ({ code, sealed: value, ...none, notes: notesOf(code) }))];
}

export function grouped<G extends { readonly totals: readonly Total[] }>(
  before: readonly G[],
  after: readonly G[],
  keyOf: (group: G) => string | null,
  differ: (before: readonly Total[], after: readonly Total[]) => readonly CorrectedTotal[],
): readonly (Omit<G, 'totals'> & { readonly totals: readonly CorrectedTotal[] })[] {
  const was = new Map(before.map((group) => [keyOf(group), group.totals]));
  const still = new Set(after.map(keyOf));
  const emptied = before.filter((group) => !still.has(keyOf(group))).map((group) => ({ ...group, totals: [] }));
  return [...after, ...emptied]
    .map((group) => ({ ...group, totals: differ(was.get(keyOf(group)) ?? [], group.totals) }))
    .filter(({ totals }) => totals.length > 0);
}

type Asked = Pick<ConsolidationInput, 'relations'>;

/** A total moves with its own figure, with parts that stand in for it, and, if it is a share or computed, with what it is made of. */
function hangsOn(code: string, changed: string, asked: Asked, computed: readonly ComputedFigure[]): boolean {
  if (code === changed) return true;
  const reckoned = computed.find((each) => each.code === code);
  if (reckoned !== undefined) return reckoned.from.some((each) => hangsOn(each, changed, asked, computed));
  const { relations } = asked;
  return relations.some((relation) => {
    if (relation.check === 'K1') return relation.whole === code && relation.parts.includes(changed);
    if (relation.check !== 'K2' || relation.share !== code) return false;
    return [relation.numerator, relation.denominator].some((each) => hangsOn(each, changed, asked, computed));
  });
}
