import { z } from 'zod';
import type { Answers } from '#domain/consolidation/answers.ts';
import type { Total } from '#domain/consolidation/total.ts';
import { coverageOf } from '#domain/consolidation/lacking.ts';
import type { CoverageOfYears } from '#domain/consolidation/year-cover.ts';
import {
  consequencesOf,
  CorrectedShape,
  correctedShape,
  LeafNowShape,
  leafNowShape,
  VarianceShape,
  varianceShape,
} from '#api/routes/cycles/variance-shape.ts';
import { type CorrectedTotal, type Corrections, noCorrections } from '#domain/review-cycle/corrections.ts';
import { answersBeside, leavesBeside, statedBeside } from '#domain/review-cycle/leaves-beside.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { computedIn, formulaOf } from '#domain/report-template/computed.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { isSummed, typeOf } from '#domain/report-template/field.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { checkRule, checkSentence } from '#domain/words/checks.ts';
import { spoken } from '#api/support/spoken.ts';
import { MissingShape, missingShape } from '#api/routes/cycles/report-shape.ts';
import { FieldTypeShape, fieldTypeShape } from '#api/routes/templates/template-shape.ts';
import { YearsShape, yearsShape } from '#api/routes/cycles/years-shape.ts';
import { LackingShape, lackingShape } from '#api/routes/cycles/lacking-shape.ts';
import { CheckName, CheckOutcome, IndicatorKind, Setting, Severity } from '#api/support/unions.ts';

const TotalShape = z.object({
  code: z.string(),
  value: z.string(),
  basis: z.enum(['summed', 'derived']).describe('derived: calculated here, reported by nobody'),
  reports: z.int().describe('How many reports gave a figure'),
  over: z
    .array(z.object({ code: z.string(), label: z.string(), value: z.string() }))
    .nullable()
    .describe('Of what is reckoned: its figures over the units that gave them all; null = those are the totals'),
  corrected: CorrectedShape.nullable().describe('With the accepted variance notes; null = none moves it'),
});

const Opened = TotalShape.extend({
  label: z.string(),
  unitOfCount: z.string(),
  kind: IndicatorKind,
  of: z.string().nullable(),
  by: z.string().nullable(),
  programme: z.string(),
  setting: Setting.nullable().describe('Loại hình it is asked from; null = from every one'),
  computed: z
    .object({ formula: z.string().describe('With the labels of its figures'), from: z.array(z.string()) })
    .nullable()
    .describe('Reckoned from these totals; null = summed, or a share'),
  units: z
    .array(
      z.object({
        unit: z.string(),
        name: z.string(),
        value: z.string().nullable().describe('Null: it gave none; `corrected` says what notes give'),
        asOf: z.string().nullable(),
        asStated: z.string().nullable(),
        round: z.int(),
        corrected: LeafNowShape.nullable().describe('By accepted notes; null = none moves it'),
        parts: z
          .array(z.string())
          .describe('Codes that stand in for a figure the unit did not give; empty: it gave it'),
      }),
    )
    .describe('What the total is made of'),
  asked: z.int().describe('How many units that owed a report were asked for it'),
  lacking: LackingShape.describe(
    'Of those, whoever stands not in it; of what is reckoned, whoever gave not all that it is made of',
  ),
});

const Answered = z.object({
  ...{ code: z.string(), label: z.string(), unitOfCount: z.string(), programme: z.string() },
  given: z.int().describe('Reports that answer it'),
  missing: z.int().describe('Reports that say that there is no figure, and why'),
  silent: z.int().describe('Reports that leave it empty'),
  type: FieldTypeShape.describe('What its answers are'),
  corrected: z
    .object({ given: z.int(), missing: z.int(), silent: z.int() })
    .nullable()
    .describe('With the accepted variance notes; null = none moves an answer to it'),
  each: z
    .array(
      z.object({
        ...{ value: z.string(), count: z.int() },
        corrected: z.int().nullable().describe('With the accepted variance notes; null = as many'),
      }),
    )
    .describe('Of yes or no, and of a choice: how many gave each answer; else empty'),
  units: z.array(
    z.object({
      ...{ unit: z.string(), name: z.string(), round: z.int() },
      value: z.string().nullable().describe('Null: no figure; then `missing` says why, or nothing was said'),
      missing: MissingShape.nullable(),
      corrected: LeafNowShape.nullable().describe('By accepted notes; null = none moves it'),
    }),
  ),
});

const Check = z.object({
  id: z.string(),
  check: CheckName,
  severity: Severity,
  outcome: CheckOutcome,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  rule: z.string().describe('What must hold, in words'),
  sentence: z.string().describe('What was found, in words'),
  compared: z
    .array(z.object({ code: z.string(), label: z.string(), value: z.string().nullable() }))
    .describe('The totals it holds against each other, the whole first'),
});

const MemberShape = z.object({
  unit: z.string(),
  name: z.string(),
  parent: z.string().nullable().describe("Another member, the host's unit, or null = directly under the host"),
  setting: Setting.nullable(),
  report: z
    .object({
      round: z.int(),
      receipt: z.int(),
      arrivedAt: z.iso.datetime(),
      signer: z.object({ post: z.string(), name: z.string() }),
      sentBy: z.string().nullable().describe('Who pressed; null = not kept then'),
    })
    .nullable()
    .describe('The round that stands in the totals; null = none does'),
});

export const ConsolidationShape = z.object({
  totals: z.array(Opened),
  members: z.array(MemberShape).describe('The tree that was pinned, each with the round behind its figures'),
  bySetting: z.array(z.object({ setting: Setting.nullable(), totals: z.array(TotalShape) })),
  byUnit: z.array(z.object({ unit: z.string(), totals: z.array(TotalShape) })),
  answers: z
    .array(Answered)
    .describe('Of what may be missing, or has no total: how many gave it, said there is none, said nothing'),
  accepted: z.array(z.string()),
  leftOut: z.array(z.string()),
  checks: z.array(Check),
  added: z
    .array(
      z.object({
        ...{ code: z.string(), label: z.string(), unitOfCount: z.string(), programme: z.string() },
        corrected: CorrectedShape,
        of: z
          .discriminatedUnion('kind', [
            z.object({ kind: z.literal('whole') }),
            z.object({ kind: z.literal('setting'), setting: Setting.nullable().describe('Null: units of all three') }),
            z.object({ kind: z.literal('below'), unit: z.string(), name: z.string() }),
          ])
          .describe('Of everything, of a setting, or of a unit with those below it'),
      }),
    )
    .describe('What no total was sealed of, and accepted notes now give'),
  variances: z.array(VarianceShape).describe('Notes on sealed figures, by number'),
  years: YearsShape.nullable().describe(
    'Of a review of several years: what it sums, side by side; null = units reported',
  ),
});

interface Made {
  /** What accepted notes move; left out: nothing. */
  readonly corrections?: Corrections;
  readonly variances?: readonly Variance[];
  /** Of a review of several years: what notes have moved in each; left out: nothing. */
  readonly ofYears?: ReadonlyMap<StreamId, Corrections>;
  /** Of its years those that were withdrawn since; left out: none. */
  readonly withdrawn?: readonly StreamId[];
  /** Of its years who lacks in their figures; left out: nothing is told. */
  readonly coverage?: CoverageOfYears;
  readonly consolidation: ConsolidationResult;
  readonly plan: CyclePlan;
  /** What it was made of, in protocol order. */
  readonly reports: readonly { readonly unit: UnitId; readonly name: string; readonly report: Report | null }[];
}

/** Each total with the reports behind it. */
export function consolidationShape({
  consolidation,
  plan,
  reports,
  corrections,
  variances = [],
  ofYears = new Map(),
  withdrawn = [],
  coverage = new Map(),
}: Made): z.output<typeof ConsolidationShape> {
  const nameOf = (code: string) => plan.template.indicators.find((each) => each.code === code)?.label ?? code;
  const rounds = new Map(reports.flatMap(({ unit, report }) => (report === null ? [] : [[unit, report] as const])));
  const names = new Map(plan.members.map(({ unit, name }) => [unit, name]));
  const nameOfUnit = (unit: UnitId) => names.get(unit) ?? unit;
  const input = {
    ...{ indicators: plan.template.indicators, relations: relationsOf(plan.template), members: plan.members },
    accepted: [...rounds].map(([unit, { figures, missing = [] }]) => ({ unit, figures, missing })),
    // What was sealed before shares were of whoever gave both sides is opened and corrected as it was sealed.
    ...(consolidation.paired === true ? {} : { unpaired: true }),
  };
  const computed = computedIn(plan.template.indicators);
  const covers = coverageOf({
    ...input,
    ...{ accepted: consolidation.accepted, leftOut: consolidation.leftOut },
    reports: input.accepted,
  });
  const leaves = leavesBeside(input, variances);
  const stated = statedBeside(input, variances);
  const opened = (total: Total): z.output<typeof Opened> => {
    const indicator = plan.template.indicators.find(({ code }) => code === total.code);
    if (indicator === undefined) throw new Error(`a total of no indicator of the plan: ${total.code}`);
    const { label, unit: unitOfCount, kind, of, by, programme, setting } = indicator;
    const figure = computed.find(({ code }) => code === total.code);
    const { asked, lacking } = covers(indicator);
    return {
      asked,
      lacking: lackingShape(lacking, nameOfUnit),
      ...beside(total, nameOf, corrections?.totals),
      ...{ label, unitOfCount, kind, of, by, programme, setting },
      computed: figure === undefined ? null : { formula: formulaOf(figure, nameOf), from: [...figure.from] },
      units: (leaves.get(total.code) ?? stated(total.code)).map(({ unit, value, parts, now }) => {
        const report = rounds.get(unit);
        const given = parts.length > 0 ? undefined : report?.figures.find(({ code }) => code === total.code);
        const { asOf = null, asStated = null } = given ?? {};
        return {
          ...{ unit, name: names.get(unit) ?? unit, value, asOf, asStated },
          ...{ round: report?.round ?? 0, parts: [...parts] },
          corrected: leafNowShape(total.code, now),
        };
      }),
    };
  };
  const answered = (answers: Answers): z.output<typeof Answered> => {
    const indicator = plan.template.indicators.find(({ code }) => code === answers.code);
    if (indicator === undefined) throw new Error(`answers of no indicator of the plan: ${answers.code}`);
    const { label, unit: unitOfCount, programme } = indicator;
    const { each = [], ...counts } = answers;
    const moved = corrections?.answers.find(({ code }) => code === answers.code)?.corrected;
    const now = new Map(
      (isSummed(indicator) ? (leaves.get(answers.code) ?? []) : answersBeside(input, variances, answers.code)).map(
        (leaf) => [leaf.unit, leaf.now],
      ),
    );
    const askedOf = new Set(plan.members.flatMap((one) => (asksFor(indicator, one.setting) ? [one.unit] : [])));
    return {
      ...{ ...counts, label, unitOfCount, programme, type: fieldTypeShape(typeOf(indicator)) },
      corrected: moved === undefined ? null : { given: moved.given, missing: moved.missing, silent: moved.silent },
      each: each.map(({ value, count }) => {
        const then = moved?.each?.find((one) => one.value === value)?.count ?? count;
        return { value, count, corrected: then === count ? null : then };
      }),
      units: reports.flatMap(({ unit, name, report }) => {
        if (report === null || !askedOf.has(unit)) return [];
        const value = report.figures.find(({ code }) => code === answers.code)?.value ?? null;
        const missing = report.missing?.find(({ code }) => code === answers.code);
        return [
          {
            ...{ unit, name, round: report.round, value },
            missing: missing === undefined ? null : missingShape(missing),
            corrected: leafNowShape(answers.code, now.get(unit) ?? null),
          },
        ];
      }),
    };
  };
  return {
    totals: consolidation.totals.map(opened),
    members: plan.members.map(({ unit, name, parent, setting }) => {
      const report = rounds.get(unit);
      return { unit, name, parent, setting, report: report === undefined ? null : roundShape(report) };
    }),
    bySetting: consolidation.bySetting.map(({ setting, totals }) => {
      const moved = corrections?.bySetting.find((each) => each.setting === setting)?.totals;
      return { setting, totals: totals.map((total) => beside(total, nameOf, moved)) };
    }),
    byUnit: consolidation.byUnit.map(({ unit, totals }) => {
      const moved = corrections?.byUnit.find((each) => each.unit === unit)?.totals;
      return { unit, totals: totals.map((total) => beside(total, nameOf, moved)) };
    }),
    added: addedBy(corrections ?? noCorrections, plan, nameOfUnit),
    variances: variances.map((note) =>
      varianceShape(note, plan.template, consequencesOf(plan.template, input, variances, note), nameOfUnit),
    ),
    years: yearsShape({ plan, consolidation, corrections: corrections ?? noCorrections, ofYears, withdrawn, coverage }),
    answers: (consolidation.answers ?? []).map(answered),
    accepted: [...consolidation.accepted],
    leftOut: [...consolidation.leftOut],
    checks: consolidation.checks.map((check) => ({
      ...check,
      facts: checkFacts(check.facts),
      rule: checkRule(check.check, spoken()),
      sentence: checkSentence(check, nameOf, spoken()),
      compared: comparedBy(plan.template.relations, check.id).map((code) => ({
        code,
        label: nameOf(code),
        value: consolidation.totals.find((total) => total.code === code)?.value ?? null,
      })),
    })),
  };
}

type Added = z.output<typeof ConsolidationShape>['added'];

/** A total, or one of a setting or along the tree, that was not sealed has no line that could show what it is now. */
function addedBy(
  { totals, bySetting, byUnit }: Corrections,
  { template }: CyclePlan,
  nameOf: (unit: UnitId) => string,
): Added {
  const first = new Set(totals.flatMap(({ code, sealed }) => (sealed === null ? [code] : [])));
  const times = (code: string): number =>
    bySetting.filter((group) => group.totals.some((one) => one.code === code)).length;
  // Where no other setting has any, it is the whole over again.
  const ofSettings = bySetting.map(({ setting, totals: own }) => ({
    of: { kind: 'setting' as const, setting },
    totals: own.filter(({ code }) => !first.has(code) || times(code) > 1),
  }));
  const groups: readonly { readonly of: Added[number]['of']; readonly totals: readonly CorrectedTotal[] }[] = [
    { of: { kind: 'whole' }, totals },
    ...ofSettings,
    ...byUnit.map((group) => ({
      of: { kind: 'below' as const, unit: group.unit, name: nameOf(group.unit) },
      totals: group.totals,
    })),
  ];
  return groups.flatMap(({ of, totals: moved }) =>
    moved.flatMap((one) => {
      const corrected = one.sealed === null ? correctedShape(one) : null;
      const indicator = template.indicators.find(({ code }) => code === one.code);
      if (corrected === null || indicator === undefined) return [];
      return [
        {
          code: one.code,
          label: indicator.label,
          unitOfCount: indicator.unit,
          programme: indicator.programme,
          corrected,
          of,
        },
      ];
    }),
  );
}

function beside(
  total: Total,
  nameOf: (code: string) => string,
  moved: readonly CorrectedTotal[] = [],
): z.output<typeof TotalShape> {
  return {
    ...total,
    over: total.over?.map(({ code, value }) => ({ code, label: nameOf(code), value })) ?? null,
    corrected: correctedShape(moved.find(({ code }) => code === total.code)),
  };
}

function roundShape({ round, receipt, arrivedAt, signer, sentBy }: Report) {
  return { round, receipt, arrivedAt, signer, sentBy: sentBy?.person ?? null };
}

/** A check of the report as a whole compares no figures of its own. */
function comparedBy(relations: readonly Relation[], id: string): readonly string[] {
  const relation = relations.find((each) => each.id === id);
  return relation === undefined ? [] : codesOf(relation).map(({ code }) => code);
}

function checkFacts(facts: Readonly<Record<string, string | number | readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' ? value : [...value],
    ]),
  );
}
