import { describe, expect, it } from 'vitest';
import { withdrawnYears, type Years } from '#web/screens/consolidation/consolidation.ts';

const year = (label: string, withdrawn: boolean): Years['of'][number] =>
  // Only what is asked of it.
  ({ cycle: label, label, withdrawn }) as Years['of'][number];

describe('the periods that hold the approval of a sum up', () => {
  it('are those that were cancelled after they were summed, by their names', () => {
    const years = { of: [year('năm 2020', false), year('năm 2021', true)] } as unknown as Years;
    expect(withdrawnYears(years)).toEqual(['năm 2021']);
    expect(withdrawnYears(null)).toEqual([]);
  });
});
