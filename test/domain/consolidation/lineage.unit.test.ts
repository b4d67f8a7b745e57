import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf } from '#domain/consolidation/answers.ts';
import { chainOf, type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import type { Total } from '#domain/consolidation/total.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { fractionOf } from '#domain/consolidation/fraction.ts';
import { leavesOf, standsWithin, type Within } from '#domain/consolidation/lineage.ts';
import { withVariances } from '#domain/review-cycle/corrections.ts';
import { answersBeside, leavesBeside } from '#domain/review-cycle/leaves-beside.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { FieldType } from '#domain/report-template/field-type.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { TurnedOut, Variance, VarianceChange } from '#domain/review-cycle/variance.ts';
import { anyConsolidation, figureText, unitNames } from '#test/domain/consolidation/any-consolidation.ts';

/** Everything that is printed, with where it stands. */
function printed(input: ConsolidationInput): readonly { readonly within: Within; readonly totals: readonly Total[] }[] {
  const { totals, bySetting, byUnit } = consolidate(input);
  return [
    { within: { kind: 'all' }, totals },
    ...bySetting.map(({ setting, totals: own }) => ({ within: { kind: 'setting' as const, setting }, totals: own })),
    ...byUnit.map(({ unit, totals: own }) => ({ within: { kind: 'unit' as const, unit }, totals: own })),
  ];
}

const ofNote = {
  ...{ reason: 'x', document: '1-BC', by: { person: 'x' } },
  standing: { status: 'accepted', at: instantFromMillis(0) },
} as const;

/** What is printed of a code there; undefined: nothing is. */
function printedAt(input: ConsolidationInput, where: Within, code: string): string | undefined {
  const there = printed(input).find(({ within }) => JSON.stringify(within) === JSON.stringify(where));
  return there?.totals.find((total) => total.code === code)?.value;
}

/** Of what cannot be read as numbers no total is printed. */
function comesTo(values: readonly string[], value: string | undefined): void {
  if (value === undefined) expect(values.length === 0 || sumOf(values) === null).toBe(true);
  else expect(sumOf(values)).toBe(value);
}

describe('the lineage of a total', () => {
  it('has leaves that come to the printed figure, each report once, in any tree, of any setting', () => {
    fc.assert(
      fc.property(anyConsolidation, (input) => {
        const shares = new Set(input.indicators.flatMap(({ code, kind }) => (kind === 'share' ? [code] : [])));
        for (const { within, totals } of printed(input))
          for (const { code, value, basis, reports } of totals) {
            if (shares.has(code)) continue;
            const leaves = leavesOf(input, code, within);
            expect(sumOf(leaves.map((leaf) => leaf.value))).toBe(value);
            expect(leaves).toHaveLength(reports);
            expect(new Set(leaves.map(({ unit }) => unit)).size).toBe(reports);
            expect(leaves.some(({ parts }) => parts.length > 0)).toBe(basis === 'derived');
          }
      }),
      { numRuns: 300 },
    );
  });

  it('has leaves that come to the sealed and to the corrected figure, also of whoever had none or has none any more, in all, by setting and along the tree', () => {
    const none = { value: null, missing: { reason: 'noneArose', words: null } } as const;
    const turned = fc.oneof(
      figureText.map((value) => ({ value })),
      fc.constant(none),
    );
    const toChange = ({ code, old, turned: to }: { code: string; old: null; turned: TurnedOut }): VarianceChange => ({
      ...{ code, old },
      ...to,
    });
    const note = fc.record({
      unit: fc.constantFrom(...unitNames),
      changes: fc.array(
        fc.record({ code: fc.constantFrom('a', 'b', 'c'), old: fc.constant(null), turned }).map(toChange),
        {
          maxLength: 3,
        },
      ),
    });
    fc.assert(
      fc.property(anyConsolidation, fc.array(note, { maxLength: 4 }), (input, given) => {
        const notes = given.map((one, row): Variance => ({ ...one, ...ofNote, number: row + 1 }));
        const now = { ...input, accepted: withVariances(input.accepted, notes) };
        const beside = leavesBeside(input, notes);
        const within = [...printed(input), ...printed(now)];
        for (const [code, leaves] of beside)
          for (const { within: where } of within) {
            const own = leaves.filter(({ unit }) => standsWithin(input, code, where)(unit));
            const sealed = own.flatMap(({ value }) => value ?? []);
            const corrected = own.flatMap((leaf) => (leaf.now === null ? leaf.value : leaf.now.value) ?? []);
            expect(sealed).toEqual(leavesOf(input, code, where).map(({ value }) => value));
            if (isOfCount(input, code)) {
              comesTo(sealed, printedAt(input, where, code));
              comesTo(corrected, printedAt(now, where, code));
            }
          }
      }),
      { numRuns: 200 },
    );
  });

  it('has, answer by answer, leaves that are as many as the count that was sealed, and by notes as the corrected one', () => {
    const options = ['x', 'y'].map((code) => ({ code, label: code }));
    const type = fc.constantFrom<FieldType>({ is: 'yesNo' }, { is: 'choice', options });
    const answer = fc.constantFrom('yes', 'no', 'x', 'y');
    const none = { value: null, missing: { reason: 'noneArose', words: null } } as const;
    const note = fc.record({
      unit: fc.constantFrom(...unitNames),
      turned: fc.oneof(
        answer.map((value) => ({ value })),
        fc.constant(none),
      ),
    });
    const asked = fc.tuple(anyConsolidation, type, fc.array(fc.option(answer), { minLength: 9, maxLength: 9 }));
    fc.assert(
      fc.property(asked, fc.array(note, { maxLength: 6 }), ([drawn, of, said], given) => {
        const question: Indicator = {
          ...{ code: 'q', label: 'q', unit: '', kind: 'count', of: null, by: null, setting: null },
          ...{ type: of, programme: 'DVK', required: false, source: null, mayBeMissing: true },
        };
        const known = new Set(drawn.members.map(({ unit }) => unit));
        const input = {
          ...drawn,
          indicators: [...drawn.indicators, question],
          accepted: drawn.accepted
            .filter(({ unit }) => known.has(unit))
            .map((report, row) => {
              const value = said[row] ?? null;
              return value === null ? report : { ...report, figures: [...report.figures, { code: 'q', value }] };
            }),
        };
        const notes = given.map(({ unit, turned }, row): Variance => {
          const change: VarianceChange = { code: 'q', old: null, ...turned };
          return { ...ofNote, unit, changes: [change], number: row + 1 };
        });
        const countedIn = (accepted: ConsolidationInput['accepted']) =>
          answersOf({ ...input, accepted }).find(({ code }) => code === 'q');
        const [sealed, now] = [countedIn(input.accepted), countedIn(withVariances(input.accepted, notes))];
        const beside = answersBeside(input, notes, 'q');
        const held = beside.map((leaf) => (leaf.now === null ? leaf.value : leaf.now.value));
        for (const { value, count } of sealed?.each ?? [])
          expect(beside.filter((leaf) => leaf.value === value)).toHaveLength(count);
        for (const { value, count } of now?.each ?? []) expect(held.filter((one) => one === value)).toHaveLength(count);
        expect(beside.filter((leaf) => leaf.value !== null)).toHaveLength(sealed?.given ?? 0);
        expect(held.filter((one) => one !== null)).toHaveLength(now?.given ?? 0);
        expect(new Set(beside.map(({ unit }) => unit)).size).toBe(beside.length);
      }),
      { numRuns: 300 },
    );
  });

  it('leads from a share to the two totals it is printed from', () => {
    fc.assert(
      fc.property(anyConsolidation, (input) => {
        const { totals } = consolidate(input);
        const of = new Map(totals.map(({ code, value }) => [code, value]));
        for (const { code, kind } of input.indicators) {
          if (kind !== 'share') continue;
          const summed = new Map(totals.filter((each) => isOfCount(input, each.code)).map((each) => [each.code, each]));
          const over = totals.find((each) => each.code === code)?.over;
          const parts = over === undefined ? summed : new Map(over.map((each) => [each.code, each]));
          if (of.has(code)) expect(fractionOf(input.relations, parts, code)?.value).toBe(of.get(code));
          expect(leavesOf(input, code, { kind: 'all' })).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts parent and child once: what stands directly under the host comes to the total', () => {
    fc.assert(
      fc.property(anyConsolidation, (input) => {
        const known = new Map(input.members.map((member) => [member.unit, member]));
        const tops = input.members
          .filter(({ parent }) => parent === null || !known.has(parent))
          .map(({ unit }) => unit);
        // Whoever hangs in a circle stands under nobody.
        fc.pre(input.members.every(({ unit }) => chainOf(unit, known).some((each) => tops.includes(each))));
        for (const { code, value } of consolidate(input).totals) {
          const leaves = tops.flatMap((unit) => leavesOf(input, code, { kind: 'unit', unit }));
          if (isOfCount(input, code)) expect(sumOf(leaves.map((leaf) => leaf.value))).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function isOfCount({ indicators }: ConsolidationInput, code: string): boolean {
  return indicators.some((each) => each.code === code && each.kind !== 'share' && each.kind !== 'index');
}
