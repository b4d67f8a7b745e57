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
  {
    about: 'Reorganisation',
    promise:
      'What a unit owed that ends is answered for by one unit on each day, never by two and by nobody only where the act itself left it so; trees that cycles have pinned and the totals of the period before stay to the digit.',
    shown: [
      {
        test: 'test/domain/organisation/reorganisations.properties.unit.test.ts',
        named: 'nobody owes twice: of all that are there exactly the holder answers for a unit that ended',
      },
      {
        test: 'test/domain/organisation/reorganisations.properties.unit.test.ts',
        named: 'the figures of the period before come to the old total to the digit, whoever stands for whom',
      },
      {
        test: 'test/api/drafts.int.test.ts',
        named:
          'is owed once, by whoever takes over: the work list, the form and the report are theirs, the letters too',
      },
    ],
  },
];
