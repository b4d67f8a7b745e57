import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRelation } from '#domain/checks/run-checks.ts';
import { emptyReport } from '#domain/checks/checked-report.ts';
import { apportion, fillTable } from '#example/apportion/apportion.ts';
import { apportionTable } from '#example/apportion/apportion-table.ts';
import { compareDecimals, percentOf, sumOf } from '#domain/consolidation/decimal.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { figure, ninhBinh } from '#test/domain/checks/cases.ts';

describe('apportioning a total', () => {
  it('gives what is left to the largest remainders, of equal ones to the first', () => {
    expect(apportion('10', [1, 1, 1])).toEqual(['4', '3', '3']);
    expect(apportion('665', [3, 2, 1])).toEqual(['332', '222', '111']);
    expect(apportion('0', [1, 2])).toEqual(['0', '0']);
    expect(apportion('1', [0, 5, 0])).toEqual(['0', '1', '0']);
    expect(apportion('5', [0, 0])).toEqual(['3', '2']);
    expect(apportion('1.5', [1, 1])).toEqual(['0.8', '0.7']);
  });

  it('is refused where there is nothing to go by', () => {
    expect(apportion('10', [])).toBeNull();
    expect(apportion('10', [-1, 2])).toBeNull();
    expect(apportion('10', [0.5])).toBeNull();
    expect(apportion('1.079,5', [1])).toBeNull();
  });

  it('comes back to exactly the total, each share within a step of its quota', () =>
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.array(fc.nat({ max: 1000 }), { minLength: 1 }),
        (n, scale, weights) => {
          const total = scale === 0 ? String(n) : `${n}.${'123'.slice(0, scale)}`;
          const shares = apportion(total, weights) ?? [];
          expect(compareDecimals(sumOf(shares) ?? '', total)).toBe(0);
          expect(shares).toHaveLength(weights.length);
          expect(apportion(total, weights)).toEqual(shares);
        },
      ),
    ));

  it('fills a table to both of its margins', () => {
    const cell = fc.bigInt({ min: 0n, max: 500n });
    const grid = fc
      .nat({ max: 6 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width + 1, maxLength: width + 1 }), { minLength: 1 }));
    const sum = (terms: readonly bigint[]) => terms.reduce((a, b) => a + b, 0n);
    fc.assert(
      fc.property(grid, (cells) => {
        const rows = cells.map(sum);
        const columns = (cells[0] ?? []).map((_cell, j) => sum(cells.map((row) => row[j] ?? 0n)));
        const table = fillTable(rows, columns) ?? [];
        expect(table.map(sum)).toEqual(rows);
        expect(columns.map((_column, j) => sum(table.map((row) => row[j] ?? 0n)))).toEqual(columns);
        expect(table.flat().every((value) => value >= 0n)).toBe(true);
      }),
    );
    expect(fillTable([1n], [2n])).toBeNull();
  });
});

const numeric = (relation: { readonly check: string }): relation is Relation => relation.check !== 'K6';

function expectConsistent(
  figures: readonly { readonly code: string; readonly value: string }[],
  relations: readonly Relation[],
  units: readonly ReadonlyMap<string, string>[],
) {
  for (const { code, value } of figures) {
    const given = units.map((unit) => unit.get(code)).filter((one) => one !== undefined);
    expect(compareDecimals(sumOf(given) ?? '', value)).toBe(0);
  }
  for (const unit of units) {
    const report = { ...emptyReport, figures: [...unit].map(([code, value]) => figure(code, value, 'count')) };
    for (const relation of relations) expect(checkRelation(relation, report).outcome).not.toBe('fail');
  }
}

describe('apportioning a whole table', () => {
  const relations = ninhBinh.relations.filter(numeric);

  it('makes of the totals of Ninh Bình eight reports that pass every check and sum to the last digit', () => {
    const table = apportionTable(ninhBinh.figures, relations, [12, 9, 27, 21, 11, 19, 25, 17]);
    expect(table?.notApportioned).toEqual([]);
    const summed = ninhBinh.figures.filter(({ kind }) => kind !== 'share');
    expectConsistent(summed, relations, table?.units ?? []);
    expect(table?.units).toHaveLength(8);
    const total = (code: string) => sumOf(table?.units.map((unit) => unit.get(code) ?? '0') ?? []) ?? '';
    expect(percentOf(total('congressesHeld'), total('partyOrganisations'), 0)).toBe('100');
  });

  it('leaves with the host what is only the host’s', () => {
    const figures = [figure('papi', '43.2', 'index'), figure('declared', '7', 'declared'), figure('n', '3', 'count')];
    const table = apportionTable(figures, [], [1, 1]);
    expect(table?.notApportioned).toEqual(['papi', 'declared']);
    expect(table?.units.map((unit) => unit.get('n'))).toEqual(['2', '1']);
  });

  it('is refused for a value that is no figure', () => {
    expect(apportionTable([figure('n', '1.079,5', 'count')], [], [1])).toBeNull();
    expect(apportionTable([figure('n', '-1', 'count')], [], [1])).toBeNull();
    expect(apportionTable([figure('n', '1', 'count')], [], [])).toBeNull();
  });

  it('still sums when the totals themselves break a relation', () => {
    const figures = ninhBinh.figures.map((one) => (one.code === 'partyCells' ? { ...one, value: '451' } : one));
    const table = apportionTable(figures, relations, [3, 2, 1]);
    expect(sumOf(table?.units.map((unit) => unit.get('partyCells') ?? '0') ?? [])).toBe('451');
  });

  it('gives no unit more done than it has, where fewer would otherwise bring one more', () => {
    const figures = [figure('all', '11', 'total'), figure('done', '10', 'count')];
    const within: Relation = { id: 'R', check: 'K3', part: 'done', whole: 'all' };
    expect(apportion('11', [6, 6, 2])).toEqual(['5', '5', '1']);
    expect(apportion('10', [6, 6, 2])).toEqual(['4', '4', '2']);
    expectConsistent(figures, [within], apportionTable(figures, [within], [6, 6, 2])?.units ?? []);
  });

  it('keeps two breakdowns, a subset and a share consistent in every unit, whatever the totals', () => {
    const parts = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 5 });
    const weights = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), weights, (fields, cut, doneOf, by) => {
        const all = fields.reduce((a, b) => a + b, 0);
        const low = all === 0 ? 0 : cut % (all + 1);
        const done = all === 0 ? 0 : doneOf % (all + 1);
        const codes = fields.map((_field, index) => `field${index}`);
        const figures = [
          figure('done', String(done), 'count'),
          figure('all', String(all), 'total'),
          figure('low', String(low), 'part'),
          figure('high', String(all - low), 'part'),
          ...fields.map((field, index) => figure(`field${index}`, String(field), 'part')),
        ];
        const related: readonly Relation[] = [
          { id: 'R1', check: 'K1', whole: 'all', parts: codes },
          { id: 'R2', check: 'K1', whole: 'all', parts: ['low', 'high'] },
          { id: 'R3', check: 'K3', part: 'done', whole: 'all' },
          { id: 'R4', check: 'K2', share: 'rate', numerator: 'done', denominator: 'all', decimals: 1 },
        ];
        const table = apportionTable(figures, related, by);
        expectConsistent(figures, related, table?.units ?? []);
      }),
    );
  });
});
