import type { Claim } from '#test/trust/claim.ts';

const parked = 'test/engine/parked.int.test.ts';

export const broken: readonly Claim[] = [
  {
    about: 'A command that the product fails at',
    promise: 'It is set aside alone after three tries; those before and behind it in the same batch are carried out.',
    shown: [
      { test: parked, named: 'is set aside alone: those before and behind it in the same batch are carried out' },
    ],
  },
  {
    about: 'A command that the product fails at',
    promise:
      'After a fix it can be tried again, by `npm run retry` or by the administrator, and is judged by its arrival.',
    shown: [
      { test: parked, named: 'is carried out after the fix, by its time of arrival, when somebody has it tried again' },
    ],
  },
  {
    about: 'A command that the product fails at',
    promise:
      'Its sender is answered 409 with the receipt, the administrator sees it with what was thrown, nobody else does.',
    shown: [
      {
        test: 'test/api/system.int.test.ts',
        named: 'is answered 409 with its receipt, stands before the administrator, and is tried again by his act',
      },
    ],
  },
  {
    about: 'A command that the product fails at',
    promise:
      'A fault in what time alone brings about is blamed on no command, and one stream never ends the sweep of others.',
    shown: [
      { test: parked, named: 'is not blamed for what time alone fails at' },
      { test: parked, named: 'and its stream, where no process lives, do not keep the sweep from the others' },
    ],
  },
];
