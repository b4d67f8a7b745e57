import { z } from 'zod';
import { isAnswered } from '#domain/consolidation/answers.ts';
import { fractionOf } from '#domain/consolidation/fraction.ts';
import type { ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import { coverageOf } from '#domain/consolidation/lacking.ts';
import { standsWithin, type Within } from '#domain/consolidation/lineage.ts';
import { partsOf } from '#domain/consolidation/total.ts';
import { computedIn, formulaOf } from '#domain/report-template/computed.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { sealedInput } from '#domain/review-cycle/corrections.ts';
import { answersBeside, leavesBeside } from '#domain/review-cycle/leaves-beside.ts';
import { refParts } from '#domain/consolidation/total-ref.ts';
import { acceptedOf } from '#domain/review-cycle/variance.ts';
import { answerLabel } from '#domain/words/field-values.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { CorrectedShape, correctedShape, LeafNowShape, leafNowShape } from '#api/routes/cycles/variance-shape.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { sealedRounds } from '#domain/review-cycle/sealed-rounds.ts';
import { LackingShape, lackingShape } from '#api/routes/cycles/lacking-shape.ts';
import { YearFigure, yearFigures } from '#api/routes/cycles/years-shape.ts';
import type { CorrectionsNow } from '#engine/states/corrections-now.ts';
import type { consolidationIn } from '#api/routes/cycles/consolidation-in.ts';

const TotalOf = z.object({ code: z.string(), label: z.string(), value: z.string() });

const LeafShape = z.object({
  unit: z.string(),
  name: z.string(),
  value: z.string().nullable().describe('As sealed; null: it gave none, and a note gives it'),
  corrected: LeafNowShape.nullable().describe('By accepted notes; null = none moves it'),
  parts: z.array(TotalOf).describe('Figures of the same round that stand in for one it did not give'),
  round: z.int(),
  receipt: z.int(),
  signer: z.object({ post: z.string(), name: z.string() }),
  sentBy: z.string().nullable().describe('Who pressed; null = not kept then'),
  onBehalf: z.object({ reason: z.string(), document: z.string() }).nullable(),
  arrivedAt: z.iso.datetime(),
  acceptedAt: z.iso.datetime(),
});

export const LineageShape = TotalOf.extend({
  value: z.string().nullable().describe('As sealed; null: none was, and accepted notes give the first'),
  basis: z
    .enum(['summed', 'derived', 'answered'])
    .describe('answered: it has no total; `value` counts the reports that answer, each leaf holds what one answered'),
  corrected: CorrectedShape.nullable(),
  fraction: z
    .object({ numerator: TotalOf, denominator: TotalOf, decimals: z.int() })
    .nullable()
    .describe('Of a share: the two totals it is made of; it has no leaves of its own'),
  computed: z
    .object({ formula: z.string().describe('With the labels of its figures'), from: z.array(TotalOf) })
    .nullable()
    .describe('Of what is computed: its formula and the totals it is made of; it has no leaves of its own'),
  leaves: z.array(LeafShape),
  lacking: LackingShape.describe(
    'Who was asked and stands not in it; of what is reckoned, who gave not all that it is made of',
  ),
  years: z
    .array(YearFigure)
    .describe('Of a review of several years: the sealed totals it is added from, each with a lineage of its own'),
});

type Made = Awaited<ReturnType<typeof consolidationIn>>;

/** Null: no such figure is printed. */
export function lineageShape(
  made: Made,
  now: CorrectionsNow,
  code: string,
  within: Within,
): z.output<typeof LineageShape> | null {
  const { indicators } = made.plan.template;
  const relations = relationsOf(made.plan.template);
  const totals = new Map(totalsIn(made.consolidation, within).map((each) => [each.code, each]));
  const total = totals.get(code);
  const moved = totalsIn(now.corrections, within).find((each) => each.code === code);
  if (total === undefined && moved === undefined) return answeredShape(made, code, within);
  const labels = new Map(indicators.map((each) => [each.code, each.label]));
  const labelled = (of: string, value: string) => ({ code: of, label: labels.get(of) ?? of, value });
  // What not every unit gave both sides of opens to what those came to that did.
  const parts = partsOf(total, totals);
  const ofTotal = (of: string) => labelled(of, parts.get(of)?.value ?? '');
  const reckoned = computedIn(indicators).find((each) => each.code === code);
  const share = indicators.some((each) => each.code === code && each.kind === 'share');
  const fraction = share ? fractionOf(relations, parts, code) : null;
  const behind = roundsBehind(made);
  const input = sealedInput(made);
  const stands = standsWithin(input, code, within);
  const leaves = leavesBeside(input, made.variances ?? [], code).get(code) ?? [];
  return {
    ...{ code, label: labels.get(code) ?? code, value: total?.value ?? null },
    basis: total?.basis ?? (share || reckoned !== undefined ? 'derived' : 'summed'),
    corrected: correctedShape(moved),
    fraction:
      fraction === null
        ? null
        : {
            numerator: ofTotal(fraction.numerator),
            denominator: ofTotal(fraction.denominator),
            decimals: fraction.decimals,
          },
    computed:
      reckoned === undefined
        ? null
        : { formula: formulaOf(reckoned, (of) => labels.get(of) ?? of), from: reckoned.from.map(ofTotal) },
    leaves: leaves.flatMap(({ unit, value, parts, now: leafNow }) => {
      const round = behind.get(unit);
      return round === undefined || !stands(unit)
        ? []
        : [{ ...leafShape(unit, value, round, parts, labelled), corrected: leafNowShape(code, leafNow) }];
    }),
    lacking: lackingIn(made, input, code, stands),
    years: yearsOf(made, now, code, within),
  };
}

function lackingIn(
  { consolidation, members }: Made,
  input: ConsolidationInput,
  code: string,
  stands: (unit: UnitId) => boolean,
): z.output<typeof LineageShape>['lacking'] {
  const { accepted, leftOut } = consolidation;
  const indicator = input.indicators.find((each) => each.code === code);
  if (indicator === undefined) return [];
  const { lacking } = coverageOf({ ...input, accepted, leftOut, reports: input.accepted })(indicator);
  const names = new Map(members.map(({ unit, name }) => [unit, name]));
  return lackingShape(
    lacking.filter(({ unit }) => stands(unit)),
    (unit) => names.get(unit) ?? unit,
  );
}

/** Whose answer, by whom and when: what has no total is opened like a figure, of all answers or (`rules=yes`) of one. Null: nobody is asked for it. */
function answeredShape(made: Made, code: string, within: Within): z.output<typeof LineageShape> | null {
  const { code: of, answer } = refParts(code);
  const indicator = made.plan.template.indicators.find((each) => each.code === of);
  if (indicator === undefined || !isAnswered(indicator)) return null;
  const behind = roundsBehind(made);
  const { variances = [] } = made;
  const input = sealedInput(made);
  const stands = standsWithin(input, of, within);
  const isCounted = (value: string | null): boolean => value !== null && (answer === null || value === answer);
  const beside = answersBeside(input, variances, of).filter(
    ({ unit, value, now }) => stands(unit) && (isCounted(value) || (now !== null && isCounted(now.value))),
  );
  const leaves = beside.flatMap(({ unit, value, parts, now }) => {
    const round = behind.get(unit);
    const labelled = (part: string, given: string) => ({ code: part, label: part, value: given });
    return round === undefined
      ? []
      : [{ ...leafShape(unit, value, round, parts, labelled), corrected: leafNowShape(of, now) }];
  });
  const sealed = beside.filter(({ value }) => isCounted(value)).length;
  const counted = beside.filter(({ value, now }) => isCounted(now === null ? value : now.value)).length;
  const notes = acceptedOf(variances).filter(({ changes }) => changes.some((change) => change.code === of));
  return {
    ...{ code, label: answer === null ? indicator.label : answerLabel(indicator, answer), value: String(sealed) },
    ...{ basis: 'answered' as const },
    corrected:
      counted === sealed
        ? null
        : {
            ...{ value: String(counted), difference: String(counted - sealed) },
            notes: notes.map(({ number }) => number),
          },
    ...{ fraction: null, computed: null, leaves, years: [] },
    lacking: answer === null ? lackingIn(made, input, of, stands) : [],
  };
}

/** Nothing where units reported, and of a unit's figure, which no year's sum has. */
function yearsOf({ plan, consolidation }: Made, { ofYears }: CorrectionsNow, code: string, within: Within) {
  const indicator = plan.template.indicators.find((each) => each.code === code);
  if (consolidation.years === undefined || indicator === undefined || within.kind === 'unit') return [];
  const setting = within.kind === 'setting' ? within.setting : undefined;
  return yearFigures(consolidation.years.of, indicator, setting, ofYears, true);
}

type Round = ReturnType<typeof roundsBehind> extends ReadonlyMap<UnitId, infer R> ? R : never;

function leafShape(
  unit: UnitId,
  value: string | null,
  { name, acceptedAt, report }: Round,
  parts: readonly string[],
  labelled: (code: string, value: string) => z.output<typeof TotalOf>,
): Omit<z.output<typeof LeafShape>, 'corrected'> {
  const { round, receipt, signer, sentBy, onBehalf, arrivedAt, figures } = report;
  return {
    ...{ unit, name, value, round, receipt, signer, onBehalf, arrivedAt, acceptedAt },
    parts: parts.map((code) => labelled(code, figures.find((figure) => figure.code === code)?.value ?? '')),
    sentBy: sentBy?.person ?? null,
  };
}

/** The rounds that were sealed with the totals, and no other. */
function roundsBehind({ consolidation, members }: Made) {
  const sealed = new Map(sealedRounds(consolidation, members).map(({ unit, round }) => [unit, round]));
  return new Map(
    members.flatMap(({ unit, name, standing }) =>
      standing.status === 'accepted' && sealed.get(unit) === standing.report.round
        ? [[unit, { name, ...standing }] as const]
        : [],
    ),
  );
}

interface Grouped<T> {
  readonly totals: readonly T[];
  readonly bySetting: readonly { readonly setting: Setting | null; readonly totals: readonly T[] }[];
  readonly byUnit: readonly { readonly unit: UnitId; readonly totals: readonly T[] }[];
}

function totalsIn<T>({ totals, bySetting, byUnit }: Grouped<T>, within: Within): readonly T[] {
  switch (within.kind) {
    case 'all':
      return totals;
    case 'setting':
      return bySetting.find(({ setting }) => setting === within.setting)?.totals ?? [];
    case 'unit':
      return byUnit.find(({ unit }) => unit === within.unit)?.totals ?? [];
    default:
      return unreachable(within);
  }
}
