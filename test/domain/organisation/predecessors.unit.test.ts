import { describe, expect, it } from 'vitest';
import { figuresBefore } from '#domain/consolidation/figures-before.ts';
import { pastIdsOf, stoodFor, withoutNested } from '#domain/organisation/predecessors.ts';
import type { SuccessorPair } from '#domain/organisation/reorganisation.ts';
import { realImport } from '#test/domain/organisation/real-units.ts';
import { district, on, province, toldState, unitId } from '#test/domain/organisation/support.ts';

const real = toldState({ type: 'ImportOrganisation', data: realImport });
const over2025 = { after: on('2024-12-14'), upTo: on('2025-12-14') };

/** Two that end on 01/08/2020 for `to`. */
function merged(to: string, relation: SuccessorPair['relation'] = 'merged') {
  const heir = district(to, to === 'a' ? {} : { validFrom: on('2020-08-01') });
  const units = [province, district('a'), district('b'), ...(to === 'a' ? [] : [heir])];
  const pairs = ['a', 'b']
    .filter((from) => from !== to)
    .map((from) => ({ from: unitId(from), to: heir.id, relation, what: null }));
  const data = { id: 'r', effective: on('2020-08-01'), document: '1/NQ', pairs };
  return toldState(...units.map((unit) => ({ type: 'EstablishUnit' as const, data: { ...unit, document: null } })), {
    type: 'RecordReorganisation',
    data,
  });
}
const between = { after: on('2020-06-14'), upTo: on('2020-12-14') };

describe('who stood for a unit the period before', () => {
  it('are both of two that were merged into a third, by name', () => {
    expect(stoodFor(merged('c'), unitId('c'), between)).toEqual([
      { unit: 'a', name: 'huyện a', whole: true },
      { unit: 'b', name: 'huyện b', whole: true },
    ]);
  });

  it('are the unit itself and the one that was merged into it', () => {
    expect(stoodFor(merged('a'), unitId('a'), between).map(({ unit }) => unit)).toEqual(['a', 'b']);
  });

  it('is the unit alone before the change and once both periods lie after it', () => {
    const state = merged('a');
    for (const span of [
      { after: on('2020-06-14'), upTo: on('2020-07-31') },
      { after: on('2020-08-01'), upTo: on('2020-12-14') },
    ]) {
      expect(stoodFor(state, unitId('a'), span).map(({ unit }) => unit)).toEqual(['a']);
    }
  });

  it('is named and not counted where only a piece of it came', () => {
    expect(stoodFor(merged('c', 'split'), unitId('c'), between).map(({ whole }) => whole)).toEqual([false, false]);
  });

  it('is found over a change of level, once: the communes of a district that reported spoke within it', () => {
    const zone = unitId('co-to-special-zone');
    const all = stoodFor(real, zone, over2025);
    expect(all.map(({ unit }) => unit)).toContain('co-to-townlet');
    const of = (...reported: readonly string[]) =>
      withoutNested(real, all, over2025.after, (unit) => reported.includes(unit)).map(({ name }) => name);
    expect(of('co-to-district')).toEqual(['huyện Cô Tô']);
    expect(of('co-to-townlet', 'dong-tien', 'thanh-lan')).not.toContain('huyện Cô Tô');
    expect(pastIdsOf(real, zone, over2025.upTo)).toContain('co-to-district');
  });
});

describe('the figures of the period before', () => {
  const indicator = {
    unit: 'mô hình',
    of: null,
    by: null,
    setting: null,
    programme: 'QCDC',
    required: true,
    source: null,
  };
  const asked = {
    indicators: [{ ...indicator, code: 'n', label: 'Mô hình', kind: 'count' as const }],
    relations: [],
  };
  const of = (unit: string, value: string | null, whole = true) => ({
    ...{ unit: unitId(unit), whole, figures: value === null ? null : [{ code: 'n', value }] },
  });

  it('are the sum of all that stood for the unit, to the digit', () => {
    expect(figuresBefore([of('a', '0.1'), of('b', '0.2')], asked)).toEqual([{ code: 'n', value: '0.3' }]);
  });

  it('are never those of one alone: with one missing, or there in part, there is no sum', () => {
    expect(figuresBefore([of('a', '12'), of('b', null)], asked)).toEqual([]);
    expect(figuresBefore([of('a', '12'), of('b', '7', false)], asked)).toEqual([]);
    expect(figuresBefore([of('a', '12', false)], asked)).toEqual([]);
  });
});
