import { describe, expect, it } from 'vitest';
import { pastOf } from '#domain/report-rates/past-of.ts';
import type { SuccessorPair } from '#domain/organisation/reorganisation.ts';
import { district, on, province, toldState, unitId } from '#test/domain/organisation/support.ts';

const between = { after: on('2020-06-14'), upTo: on('2020-12-14') };

/** On 01/08/2020: `a` and `b` became `c`, or `b` came to `a`. */
function reorganised(to: string, relation: SuccessorPair['relation']) {
  const units = [province, district('a'), district('b')];
  const heirs = to === 'a' ? [] : [district(to, { validFrom: on('2020-08-01') })];
  const pairs = ['a', 'b']
    .filter((from) => from !== to)
    .map((from) => ({ from: unitId(from), to: unitId(to), relation, what: null }));
  return toldState(
    ...[...units, ...heirs].map((unit) => ({ type: 'EstablishUnit' as const, data: { ...unit, document: null } })),
    { type: 'RecordReorganisation', data: { id: 'r', effective: on('2020-08-01'), document: '1/NQ', pairs } },
  );
}
const past = (state: ReturnType<typeof reorganised>, unit: string, reported = ['a', 'b'], span = between) =>
  pastOf(state, span, (one) => reported.includes(one))(unitId(unit)).map(({ unit: of, whole }) => [of, whole]);

describe('whose earlier reports speak of a unit', () => {
  it('are its own, or nobody’s if it was not asked', () => {
    const state = reorganised('c', 'merged');
    expect(past(state, 'a')).toEqual([['a', true]]);
    expect(past(state, 'z')).toEqual([]);
  });

  it('are those of all that became it as a whole, each once', () => {
    expect(past(reorganised('c', 'merged'), 'c')).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(past(reorganised('a', 'merged'), 'a')).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(past(reorganised('c', 'merged'), 'c', ['b'])).toEqual([['b', true]]);
  });

  it('are those of what it is a part of only where there are no others, and said to be a part', () => {
    expect(past(reorganised('c', 'split'), 'c', ['a'])).toEqual([['a', false]]);
    expect(past(reorganised('a', 'partOf'), 'a')).toEqual([['a', true]]);
  });

  it('are its own again once both periods lie on one side of the change', () => {
    const state = reorganised('a', 'merged');
    expect(past(state, 'a', ['a', 'b'], { after: on('2020-08-01'), upTo: on('2020-12-14') })).toEqual([['a', true]]);
    expect(past(state, 'a', ['a', 'b'], { after: on('2020-06-14'), upTo: on('2020-07-31') })).toEqual([['a', true]]);
  });
});
