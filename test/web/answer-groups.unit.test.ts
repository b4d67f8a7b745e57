import { describe, expect, it } from 'vitest';
import { type Answered, answerGroups } from '#web/screens/consolidation/answer-groups.ts';

const said = (unit: string, value: string | null, reason: 'notYetCompiled' | null = null) => ({
  ...{
    unit,
    name: unit,
    round: 1,
    value,
    missing: reason === null ? null : { code: 'a', reason, words: null, typed: '' },
    corrected: null,
  },
});

function answered(type: Answered['type'], each: Answered['each'], units: Answered['units']): Answered {
  const counts = { given: 0, missing: 0, silent: 0 };
  return {
    ...{ code: 'a', label: 'a', unitOfCount: '', programme: 'DVK' },
    ...counts,
    type,
    each,
    units,
    corrected: null,
  };
}

const groups = (of: Answered) =>
  answerGroups(of).map((group) => `${group.of}: ${group.units.map(({ unit }) => unit).join(' ')}`);

describe('what units answered, where there is nothing to add up', () => {
  it('is read answer by answer with the units that gave it: the most first, then who has none, then who is silent', () => {
    const units = [
      ...[said('xa-1', 'Đã có'), said('xa-2', null), said('xa-3', 'Chưa'), said('xa-4', 'Chưa')],
      said('xa-5', null, 'notYetCompiled'),
    ];
    expect(groups(answered({ is: 'text' }, [], units))).toEqual([
      ...['value: xa-3 xa-4', 'value: xa-1', 'missing: xa-5', 'silent: xa-2'],
    ]);
  });

  it('keeps the order of the field for yes or no, without an answer that nobody gave', () => {
    const each = [
      { value: 'yes', count: 1, corrected: null },
      { value: 'no', count: 2, corrected: null },
    ];
    const units = [said('xa-1', 'no'), said('xa-2', 'yes'), said('xa-3', 'no')];
    expect(groups(answered({ is: 'yesNo' }, each, units))).toEqual(['value: xa-2', 'value: xa-1 xa-3']);
    expect(groups(answered({ is: 'yesNo' }, each, units.slice(0, 1)))).toEqual(['value: xa-1']);
  });

  it('leaves numbers together: each is the unit’s own', () => {
    const units = [said('xa-1', '1'), said('xa-2', '2')];
    expect(groups(answered({ is: 'count' }, [], units))).toEqual(['value: xa-1 xa-2']);
  });
});
