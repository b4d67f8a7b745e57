import type { Claim } from '#test/trust/claim.ts';

const followed = 'test/domain/review-cycle/calendar-followed.unit.test.ts';
const suspended = 'test/domain/review-cycle/suspension.unit.test.ts';
const levels = 'test/domain/review-cycle/levels.unit.test.ts';
const without = 'test/domain/review-cycle/without-conference.unit.test.ts';

export const dates: readonly Claim[] = [
  {
    about: 'A published calendar',
    promise:
      'It moves no open date until the cycle’s coordinator has confirmed it; then each unit that owes gets one letter with both dates, and no reminder of the old date goes out.',
    shown: [
      { test: followed, named: 'moves nothing until somebody has confirmed it (trap 4)' },
      {
        test: followed,
        named:
          'writes one letter to each unit that owes, with the old date and the new one; who has handed in goes along in silence',
      },
      { test: followed, named: 'over random calendars published while it runs: no rung of an old version' },
    ],
  },
  {
    about: 'Deadlines over levels',
    promise:
      'What is due below and the working days the plan keeps above it never pass the deadline above, in the plan, by an extension or when a suspended clock goes on, unless a named person has signed for it with a reason that stays in the record.',
    shown: [
      { test: levels, named: 'over random trees, calendars, extensions and suspensions' },
      {
        test: levels,
        named: 'is accepted once a named person signs off on it with a reason, and the record keeps both',
      },
    ],
  },
  {
    about: 'A suspended deadline',
    promise:
      'It reminds nobody and passes for nobody, and goes on with the working days that were left, no more and no less.',
    shown: [
      { test: suspended, named: 'reminds nobody, passes for nobody, and calls nothing late that comes in meanwhile' },
      { test: suspended, named: 'over random suspensions keeps the ledger' },
    ],
  },
  {
    about: 'A cycle without a conference',
    promise: 'It promises none in any letter and never waits for one: it ends with the approval of its totals.',
    shown: [
      { test: without, named: 'promises none: not in the call, not in a letter' },
      { test: without, named: 'never waits for a conference, whatever happens to it: 1,000 lives' },
    ],
  },
  {
    about: 'A list of units and people',
    promise: 'It is taken whole or not at all, and taken again it changes nothing.',
    shown: [
      {
        test: 'test/domain/register-import/properties.unit.test.ts',
        named:
          'a register written as a list and read into an empty one is the same register; read again, it changes nothing',
      },
      {
        test: 'test/api/accounts/administration.int.test.ts',
        named: 'of a province, from a workbook: 129 communes and 40 bodies in one command, and nothing the second time',
      },
    ],
  },
];
