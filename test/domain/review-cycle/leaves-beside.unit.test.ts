import { describe, expect, it } from 'vitest';
import type { ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { leavesBeside, statedBeside } from '#domain/review-cycle/leaves-beside.ts';
import type { Variance, VarianceChange } from '#domain/review-cycle/variance.ts';
import { followsOf } from '#domain/review-cycle/variance-follows.ts';

const [a, b] = ['a' as UnitId, 'b' as UnitId];
const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'mô hình', kind: 'count', of: null, by: null, setting: null },
  ...{ programme: 'DVK', required: false, source: null, ...more },
});
const figures = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([code, value]) => ({ code, value }));
const sealed: ConsolidationInput = {
  indicators: [
    ...[indicator('models'), indicator('economy'), indicator('flow')],
    indicator('share', { kind: 'share', unit: '%' }),
  ],
  relations: [{ id: 'r', check: 'K2', share: 'share', numerator: 'economy', denominator: 'models', decimals: 1 }],
  members: [a, b].map((unit) => ({ unit, setting: null, parent: null })),
  accepted: [
    { unit: a, figures: figures({ models: '43', economy: '40', share: '93', flow: '24' }) },
    { unit: b, figures: figures({ models: '10', economy: '9', share: '90' }) },
  ],
};
const note = (number: number, unit: UnitId, changes: readonly VarianceChange[], waits = false): Variance => ({
  ...{ number, unit, changes, reason: 'x', document: '1-BC', by: { person: 'x' } },
  standing: waits ? { status: 'waiting' } : { status: 'accepted', at: instantFromMillis(0) },
});
const change = (code: string, old: string | null, value: string): VarianceChange => ({ code, old, value });

describe('what stands behind a corrected figure', () => {
  it('is every report, also of a unit that had given none: 24 → 26 and none → 4 come to 30', () => {
    const notes = [note(1, a, [change('flow', '24', '26')]), note(2, b, [change('flow', null, '4')])];
    expect(leavesBeside(sealed, notes).get('flow')).toEqual([
      { unit: a, value: '24', parts: [], now: { value: '26', missing: null } },
      { unit: b, value: null, parts: [], now: { value: '4', missing: null } },
    ]);
  });

  it('of a share is reckoned anew for the unit that was corrected, and for no other', () => {
    const notes = [note(1, a, [change('models', '43', '50'), change('economy', '40', '47')])];
    expect(statedBeside(sealed, notes)('share')).toEqual([
      { unit: a, value: '93', parts: [], now: { value: '94', missing: null } },
      { unit: b, value: '90', parts: [], now: null },
    ]);
    expect(statedBeside(sealed, [])('share')).toMatchObject([{ now: null }, { now: null }]);
  });

  it('follows of a note before it is accepted, and a percentage that leaves 0 to 100 is marked', () => {
    const waiting = note(1, b, [change('economy', '9', '50')], true);
    expect(followsOf(sealed, [waiting], waiting)).toMatchObject([
      { indicator: { code: 'share' }, was: '90', now: '500', beyond: true },
    ]);
    const first = note(1, b, [change('models', '10', '20')]);
    const then = note(2, b, [change('economy', '9', '10')], true);
    expect(followsOf(sealed, [first, then], then)).toMatchObject([{ was: '45', now: '50', beyond: false }]);
    expect(followsOf(sealed, [first, then], first)).toMatchObject([{ was: '90', now: '45', beyond: false }]);
    expect(
      followsOf(sealed, [note(1, b, [change('flow', null, '1')])], note(1, b, [change('flow', null, '1')])),
    ).toEqual([]);
  });
});
