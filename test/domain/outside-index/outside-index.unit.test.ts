import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { outsideIndex } from '#domain/outside-index/aggregate.ts';
import type { CorrectOutsideIndex, RecordOutsideIndex } from '#domain/outside-index/commands.ts';
import type { OutsideIndexEvent } from '#domain/outside-index/events.ts';
import { indexKey, type OutsideIndex } from '#domain/outside-index/outside-index.ts';
import { indexRef } from '#domain/outside-index/reference.ts';
import { asSealed, correctedIndices, outsideFigures } from '#domain/outside-index/report-figures.ts';
import type { Figure } from '#domain/review-cycle/report.ts';
import { given } from '#test/support/given.ts';

const host = 'tinh-x' as UnitId;
const huyenA = 'huyen-a' as UnitId;
const at = '2026-06-01T08:00:00+07:00';
const coordinator = { at, actor: { person: 'q', role: 'coordinator', unit: host } } as const;
const pci: RecordOutsideIndex['data'] = {
  ...{ host, code: 'PCI', name: 'Năng lực cạnh tranh cấp tỉnh', year: 2025, unit: host },
  ...{ states: '67.31', measure: 'points', publishedOn: civilDate('2026-05-05') },
  source: { organisation: 'VCCI', title: 'Báo cáo PCI 2025', address: null },
};
const record = (change: Partial<RecordOutsideIndex['data']> = {}) =>
  ({ type: 'RecordOutsideIndex', data: { ...pci, ...change } }) as const;
const recorded = { type: 'OutsideIndexRecorded', data: pci } as const;
const { host: _host, measure: _measure, name: _name, ...stated } = pci;
const correct = (change: Partial<CorrectOutsideIndex['data']>) =>
  ({ type: 'CorrectOutsideIndex', data: { ...stated, reason: 'nhập nhầm', ...change } }) as const;
const givenIndices = given(outsideIndex, defaultCalendar);
const standing = givenIndices([at, recorded]);

describe('what outsiders publish', () => {
  it('is entered by the host’s coordinator with its source, and by nobody else', () => {
    givenIndices().when(record(), coordinator).then(recorded);
    for (const actor of [
      { person: 'q', role: 'leader', unit: host },
      { person: 'q', role: 'reporter', unit: huyenA },
      { person: 'q', role: 'coordinator', unit: huyenA },
    ] as const)
      givenIndices().when(record(), { at, actor }).refused('index-not-permitted');
  });

  it.each([
    [{ code: 'pci' }, 'index-code-malformed', '/code'],
    [{ code: 'PCI/2025' }, 'index-code-malformed', '/code'],
    [{ name: ' ' }, 'index-name-missing', '/name'],
    [{ year: 1989 }, 'index-year-out-of-range', '/year'],
    [{ year: 2025.5 }, 'index-year-out-of-range', '/year'],
    [{ source: { ...pci.source, organisation: ' ' } }, 'index-source-missing', '/organisation'],
    [{ source: { ...pci.source, title: '' } }, 'index-title-missing', '/title'],
    [{ publishedOn: civilDate('2026-06-02') }, 'index-published-in-future', '/publishedOn'],
    [{ publishedOn: civilDate('2024-12-31') }, 'index-published-before-its-year', '/publishedOn'],
    [{ states: '67,31' }, 'index-value-not-a-number', '/value'],
    [{ states: '-1' }, 'index-value-negative', '/value'],
    [{ states: '1234567890123456' }, 'index-value-too-long', '/value'],
    [{ states: '100.01', measure: 'percent' }, 'index-percent-over-hundred', '/value'],
    [{ states: '1.5', measure: 'rank' }, 'index-rank-not-whole', '/value'],
    [{ states: '0', measure: 'rank' }, 'index-rank-not-whole', '/value'],
  ] as const)('is refused at the field that is wrong: %j', (change, code, pointer) => {
    const { decision } = givenIndices().when(record(change), coordinator);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('is entered once for a year and an area; the same again is nothing new', () => {
    standing.when(record({ states: '67.310' }), coordinator).nothing();
    standing.when(record({ states: '68' }), coordinator).refused('index-recorded-already');
    const ofUnit = { ...pci, unit: huyenA };
    standing.when(record({ unit: huyenA }), coordinator).then({ type: 'OutsideIndexRecorded', data: ofUnit });
  });

  it('keeps one measure through the years, so that a rank is never read as a fall in points', () => {
    standing
      .when(record({ year: 2024, states: '12', measure: 'rank' }), coordinator)
      .refused('index-measured-otherwise');
  });

  it('is put right with a reason and what stood until then, and withdrawn; then it can be entered anew', () => {
    const now = { ...pci, states: '67.13' };
    const { host: _h, ...index } = now;
    const { states, measure, source, publishedOn } = pci;
    const corrected: OutsideIndexEvent = {
      type: 'OutsideIndexCorrected',
      data: { ...index, before: { states, measure, source, publishedOn }, reason: 'nhập nhầm' },
    };
    standing.when(correct({ states: '67.13' }), coordinator).then(corrected);
    standing.when(correct({ states: '67.13', reason: ' ' }), coordinator).refused('index-reason-missing');
    standing.when(correct({}), coordinator).nothing();
    standing.when(correct({ year: 2024 }), coordinator).refused('index-unknown');
    const withdrawn: OutsideIndexEvent = {
      type: 'OutsideIndexWithdrawn',
      data: { code: 'PCI', year: 2025, unit: host, name: pci.name, reason: 'của tỉnh khác' },
    };
    const { code, year, unit } = pci;
    const withdraw = { type: 'WithdrawOutsideIndex', data: { code, year, unit, reason: 'của tỉnh khác' } } as const;
    standing.when(withdraw, coordinator).then(withdrawn);
    const gone = givenIndices([at, recorded], [at, corrected], [at, withdrawn]);
    gone.when(correct({ states: '1' }), coordinator).refused('index-unknown');
    gone.when(record(), coordinator).then(recorded);
  });

  it('says exactly what was entered last, whatever was put right in between', () => {
    const value = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const texts = values.map(([whole, part]) => `${String(whole)}.${String(part).padStart(2, '0')}`);
        let state = standing.state;
        const by = { ...coordinator, commandId: 'c' };
        for (const states of texts) {
          const past = { ...givenIndices(), state };
          const command = correct({ states });
          const decision = outsideIndex.decide(past.state, command, {
            ...{ at: at as never, actor: by.actor, commandId: 'c' as never, calendar: defaultCalendar },
          });
          for (const event of decision.kind === 'accepted' ? decision.events : [])
            state = outsideIndex.evolve(state, event, at as never);
        }
        const kept = state.status === 'kept' ? state.indices.get(indexKey(pci)) : undefined;
        expect(Number(kept?.states)).toBe(Number(texts.at(-1)));
      }),
    );
  });
});

describe('a total', () => {
  it('can take none of it: what was published is no figure of a report, which the compiler says', () => {
    type Reported = ConsolidationInput['accepted'][number]['figures'][number];
    expectTypeOf<OutsideIndex>().not.toExtend<Figure>();
    expectTypeOf<OutsideIndex>().not.toExtend<Reported>();
    expectTypeOf<OutsideIndex>().not.toHaveProperty('value');
  });
});

describe('a consolidated report', () => {
  const nameOf = (unit: UnitId) => (unit === huyenA ? 'huyện A' : unit);
  const indices: readonly OutsideIndex[] = [
    pci,
    { ...pci, code: 'PCI-HANG', unit: huyenA, states: '12', measure: 'rank' },
  ];

  it('quotes it by code and year, of a unit by its name as well, with who published it and when', () => {
    expect(indices.map((one) => indexRef(one, host))).toEqual(['PCI/2025', 'PCI-HANG/2025/huyen-a']);
    expect(outsideFigures(indices, host, nameOf)).toMatchObject([
      {
        ...{ label: 'PCI năm 2025', unit: 'điểm', value: '67.31' },
        source: 'PCI năm 2025 (67,31 điểm): VCCI, Báo cáo PCI 2025, công bố ngày 05/05/2026',
      },
      { label: 'PCI-HANG năm 2025 của huyện A', source: expect.stringContaining('(hạng 12)') },
    ]);
  });

  it('is told of what was put right since it was sealed, and of nothing else', () => {
    const now = outsideFigures([{ ...pci, states: '67.13' }], host, nameOf);
    const sealed = [
      { ref: 'PCI/2025', value: '67.31' },
      { ref: 'models', value: '10' },
    ];
    expect(correctedIndices(sealed, now)).toEqual([
      { ref: 'PCI/2025', sealed: '67.31', corrected: '67.13', difference: '-0.18' },
    ]);
    expect(correctedIndices([{ ref: 'PCI/2025', value: '67.13' }], now)).toEqual([]);
    // Withdrawn since: nothing stands in its place. A total that is gone is not an index.
    expect(correctedIndices(sealed, [])).toEqual([
      { ref: 'PCI/2025', sealed: '67.31', corrected: null, difference: null },
    ]);
    const source = 'VCCI, trang 3';
    expect(asSealed([{ ref: 'PCI/2025', value: '67.31', source }], now)).toMatchObject([{ value: '67.31', source }]);
  });
});
