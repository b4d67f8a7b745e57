import type { Claim } from '#test/trust/claim.ts';

export const office: readonly Claim[] = [
  {
    about: 'Numbers of documents',
    promise:
      'A number is given once in its series, by the year or by type through the term of office, also where two cycles ask for it at the same time; the refusal names the document that has it.',
    shown: [
      {
        test: 'test/engine/carry-out.int.test.ts',
        named:
          'gives a number of a series once, also where two cycles ask for it at the same time, and says who has it',
      },
      {
        test: 'test/domain/documents/number-series.unit.test.ts',
        named: 'never has a number twice, whatever is asked in whatever order',
      },
    ],
  },
  {
    about: 'The standing agency',
    promise:
      'Coordinators of the unit that a committee names as its standing agency do and see what its host’s own do, and nobody else of that unit does; the same in the rights, in the answers and in the rows of the database.',
    shown: [
      {
        test: 'test/domain/access/standing-agency.unit.test.ts',
        named: 'has coordinators who may in all what the host’s own may',
      },
      {
        test: 'test/api/row-level-security.int.test.ts',
        named: 'sees row by row what the host’s own coordinator sees, and its other people no more than before',
      },
      {
        test: 'test/api/work.int.test.ts',
        named: 'waits for the coordinator of the committee’s standing agency as for the host’s own, and lets him do it',
      },
    ],
  },
];
