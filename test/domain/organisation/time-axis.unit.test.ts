import { describe, expect, it } from 'vitest';
import { childrenOn, countBy, pinTree, unitOn } from '#domain/organisation/queries.ts';
import { standNow } from '#domain/organisation/stands-now.ts';
import { standsFor, successorsOf } from '#domain/organisation/succession.ts';
import { on, toldState, unitId } from '#test/domain/organisation/support.ts';
import { realImport, realUnits } from '#test/domain/organisation/real-units.ts';

const state = toldState({ type: 'ImportOrganisation', data: realImport });
const ids = (units: readonly { readonly id: string }[]) => units.map((unit) => unit.id);

describe('real units from 2020 to 2025', () => {
  const listed = realUnits.counts.filter((count) => count.listed);

  it.each(listed)('counts $value of level $level in $of on $day', ({ of, level, day, value, byKind }) => {
    const counted = countBy(state, of, day, level);
    expect(counted.value).toBe(value);
    if (byKind !== null) expect(counted.byKind).toEqual(byKind);
  });

  it('knows which of the counts its list can answer', () => {
    expect([listed.length, realUnits.counts.length]).toEqual([8, 17]);
  });

  it('keeps two provinces of one name apart by their days', () => {
    expect(unitOn(state, unitId('ninh-binh-a'), on('2025-06-30'))?.name).toBe('tỉnh Ninh Bình');
    expect(unitOn(state, unitId('ninh-binh-a'), on('2025-07-01'))).toBeNull();
    expect(unitOn(state, unitId('ninh-binh-b'), on('2025-07-01'))?.name).toBe('tỉnh Ninh Bình');
  });

  it('pins the tree of a cut-off with parents before children', () => {
    const pinned = pinTree(state, unitId('quang-ninh'), on('2020-06-14'));
    expect(pinned?.units.map((unit) => `${'  '.repeat(unit.depth)}${unit.id}`)).toEqual([
      'quang-ninh',
      '  co-to-district',
      '    co-to-townlet',
      '    dong-tien',
      '    thanh-lan',
    ]);
    expect(pinTree(state, unitId('ninh-binh-b'), on('2020-06-14'))).toBeNull();
  });

  it('gives no children to a unit on a day on which it did not exist', () => {
    expect(childrenOn(state, unitId('co-to-district'), on('1990-01-01'))).toEqual([]);
    expect(childrenOn(state, unitId('nghe-an'), on('2024-12-01'), 'district')).toHaveLength(20);
  });
});

describe('who stands for a unit that has ended', () => {
  it('finds huyện Cô Tô as đặc khu Cô Tô on 01/07/2025', () => {
    expect(ids(successorsOf(state, unitId('co-to-district'), on('2025-07-01')))).toEqual(['co-to-special-zone']);
    expect(standsFor(state, unitId('co-to-district'), on('2025-07-01'))).toMatchObject({
      kind: 'successor',
      unit: { id: 'co-to-special-zone', level: 'commune' },
    });
  });

  it('stands for itself as long as it is valid, and has no successor', () => {
    expect(successorsOf(state, unitId('co-to-district'), on('2025-06-30'))).toEqual([]);
    expect(standsFor(state, unitId('co-to-district'), on('2025-06-30')).kind).toBe('itself');
  });

  it('brings many units to one', () => {
    for (const giver of ['ha-nam', 'nam-dinh', 'ninh-binh-a']) {
      expect(ids(successorsOf(state, unitId(giver), on('2025-07-01')))).toEqual(['ninh-binh-b']);
    }
  });

  it('follows no piece that was given away: Nghi Lộc lived on', () => {
    expect(standsFor(state, unitId('nghi-loc'), on('2024-12-01')).kind).toBe('itself');
    expect(successorsOf(state, unitId('nghi-loc'), on('2025-07-01'))).toEqual([]);
  });

  it('leaves it to a person when the line ends, or only a part of it goes on', () => {
    // thị xã Cửa Lò became part of thành phố Vinh, which ended with the district level.
    expect(standsFor(state, unitId('cua-lo'), on('2025-07-01'))).toEqual({ kind: 'undecided', candidates: [] });
    const anhSon = standsFor(state, unitId('anh-son-district'), on('2025-07-01'));
    expect(anhSon).toMatchObject({ kind: 'undecided', candidates: [{ id: 'anh-son-commune' }] });
  });

  it('asks of past units each that stands, all that came of one, nobody twice, and nobody for what ended without an heir', () => {
    const past = ['co-to-district', 'ha-nam', 'nam-dinh', 'cua-lo', 'anh-son-district', 'quang-ninh', 'atlantis'];
    const called = past.map((id) => ({ unit: unitId(id), name: `tên cũ ${id}` }));
    expect(standNow(state, called, on('2025-07-01'))).toEqual([
      { unit: 'co-to-special-zone', name: 'đặc khu Cô Tô' },
      { unit: 'ninh-binh-b', name: 'tỉnh Ninh Bình' },
      { unit: 'anh-son-commune', name: 'xã Anh Sơn' },
      { unit: 'quang-ninh', name: 'tỉnh Quảng Ninh' },
      { unit: 'atlantis', name: 'tên cũ atlantis' },
    ]);
    expect(standNow(state, called, on('2020-06-30')).map(({ unit }) => unit)).toEqual(past);
  });

  it('tells a unit that has not begun from one that nobody knows', () => {
    expect(standsFor(state, unitId('hoa-lu-city'), on('2020-06-30')).kind).toBe('notYet');
    expect(standsFor(state, unitId('atlantis'), on('2020-06-30')).kind).toBe('unknown');
  });
});
