import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, merged } from '#web/screens/conference/roll-merge.ts';
import type { Called, RollState } from '#web/screens/conference/roll-model.ts';

const one = (name: string, state: RollState | null = null): Called => ({ name, unit: null, state, arrivedAt: '' });
const base = [one('A'), one('B'), one('C')];

describe('two lists that began with the same one', () => {
  it('take from each what it alone has touched', () => {
    const mine = [one('A', 'present'), one('B'), one('C')];
    const theirs = [one('A'), one('B', 'absent'), one('C')];
    const differences = differencesOf(base, mine, theirs);
    expect(differences.map(({ name, taken }) => [name, taken])).toEqual([
      ['A', 'mine'],
      ['B', 'theirs'],
    ]);
    expect(merged(mine, theirs, differences, {}).map(({ state }) => state)).toEqual(['present', 'absent', null]);
  });

  it('leave to a person whom both have touched otherwise', () => {
    const [mine, theirs] = [[one('A', 'present')], [one('A', 'excused')]];
    const differences = differencesOf([one('A')], mine, theirs);
    expect(differences).toMatchObject([{ name: 'A', taken: null }]);
    const id = differences[0]?.id ?? '';
    expect(merged(mine, theirs, differences, { [id]: 'mine' })).toEqual(mine);
    expect(merged(mine, theirs, differences, { [id]: 'theirs' })).toEqual(theirs);
  });

  it('keep whom either has added, and leave out whom either took off', () => {
    const mine = [one('A'), one('C'), one('D', 'present')];
    const theirs = [one('A'), one('B'), one('C'), one('E', 'present')];
    const differences = differencesOf(base, mine, theirs);
    expect(merged(mine, theirs, differences, {}).map(({ name }) => name)).toEqual(['A', 'C', 'E', 'D']);
  });

  it('have nobody twice and lose nobody whom neither took off', () => {
    const states = fc.constantFrom<RollState | null>('present', 'late', 'absent', null);
    const lists = fc.uniqueArray(fc.record({ name: fc.constantFrom('A', 'B', 'C', 'D', 'E'), state: states }), {
      selector: ({ name }) => name,
    });
    const listOf = (people: readonly { name: string; state: RollState | null }[]) =>
      people.map(({ name, state }) => one(name, state));
    fc.assert(
      fc.property(lists, lists, lists, (was, here, there) => {
        const [before, mine, theirs] = [listOf(was), listOf(here), listOf(there)];
        const names = merged(mine, theirs, differencesOf(before, mine, theirs), {}).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        const everywhere = mine.filter(({ name }) => theirs.some((other) => other.name === name));
        for (const { name } of everywhere) expect(names).toContain(name);
      }),
    );
  });
});
