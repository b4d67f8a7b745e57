import fc from 'fast-check';
import type { ConsolidationInput, ConsolidationMember } from '#domain/consolidation/consolidate.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { settings } from '#domain/organisation/setting.ts';
import { type Indicator, indicatorKinds } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

const codes = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export const unitNames = Array.from({ length: 9 }, (_, index) => `unit-${String(index)}` as UnitId);
const setting = fc.constantFrom(null, ...settings);
const code = fc.constantFrom(...codes);

/** What stands in reports: mostly whole, now and then with digits after the point, very long, negative, or no decimal at all. */
export const figureText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5000 }).map(String) },
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(999)).map(([a, b]) => `${a}.${b}`) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('999999999999999', '-999999999999999', '007', '0.000000000000001') },
);

const indicator = (of: string): fc.Arbitrary<Indicator> =>
  fc.record({ kind: fc.constantFrom(...indicatorKinds), setting }).map(({ kind, setting: asked }) => ({
    ...{ code: of, label: of, unit: 'mô hình', kind, of: null, by: null, setting: asked },
    ...{ programme: 'DVK', required: false, source: null },
  }));

const relation: fc.Arbitrary<Relation> = fc.oneof(
  fc.record({
    id: fc.string(),
    check: fc.constant('K1' as const),
    whole: code,
    parts: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    id: fc.string(),
    check: fc.constant('K2' as const),
    share: code,
    numerator: code,
    denominator: code,
    decimals: fc.nat(3),
  }),
);

/** A parent may be anybody, the host, nobody, the unit itself: trees, woods and circles. */
const member = (unit: UnitId): fc.Arbitrary<ConsolidationMember> =>
  fc.record({ unit: fc.constant(unit), setting, parent: fc.constantFrom(null, 'host' as UnitId, ...unitNames) });

const report = fc.record({
  unit: fc.constantFrom(...unitNames, 'stranger' as UnitId),
  figures: fc.array(
    fc.record({
      code,
      value: fc.oneof({ weight: 30, arbitrary: figureText }, { weight: 1, arbitrary: fc.constant('1,5') }),
    }),
    { maxLength: 7 },
  ),
});

export const anyConsolidation: fc.Arbitrary<ConsolidationInput> = fc.record({
  indicators: fc.subarray([...codes], { minLength: 1 }).chain((some) => fc.tuple(...some.map(indicator))),
  relations: fc.array(relation, { maxLength: 4 }),
  members: fc.subarray(unitNames).chain((some) => fc.tuple(...some.map(member))),
  accepted: fc.uniqueArray(report, { selector: ({ unit }) => unit, maxLength: 9 }),
});
