import { describe, expect, it } from 'vitest';
import { mapPersonal } from '#db/persons/fields.ts';

const sealed = (text: string): string => `<${text}>`;

describe('the names in an event', () => {
  it('are found wherever its type has them: in a field, in each of a list, in each of a list’s fields', () => {
    const report = { figures: [{ code: 'a', value: '1' }], signer: { post: 'Trưởng ban', name: 'B' } };
    expect(mapPersonal('ReportSubmitted', { unit: 'u', report }, sealed)).toEqual({
      unit: 'u',
      report: { ...report, signer: { post: 'Trưởng ban', name: '<B>' } },
    });
    expect(mapPersonal('AwardRecorded', { names: ['A', ''], level: 'x' }, sealed)).toEqual({
      names: ['<A>', ''],
      level: 'x',
    });
    const members = [
      { name: 'A', post: 'p' },
      { name: 'B', post: 'q' },
    ];
    expect(mapPersonal('CommitteeMembersSet', { members }, sealed)).toEqual({
      members: [
        { name: '<A>', post: 'p' },
        { name: '<B>', post: 'q' },
      ],
    });
  });

  it('of whoever acted beside its own actor are found in any event', () => {
    expect(mapPersonal('AnyEvent', { by: 'A', note: 'B' }, sealed)).toEqual({ by: '<A>', note: 'B' });
  });

  it('change nothing of the order of its fields: what is stored is hashed as it is written', () => {
    const data = { z: 1, by: 'A', report: { sentBy: null, signer: { name: 'B', post: 'p' }, a: 2 }, a: 3 };
    expect(JSON.stringify(mapPersonal('ReportSubmitted', data, (text) => text))).toBe(JSON.stringify(data));
  });
});
