import type { Claim } from '#test/trust/claim.ts';

export const seen: readonly Claim[] = [
  {
    about: 'One id',
    promise: 'leads from the request through the pass of its workflow to the event and the statement that wrote it.',
    shown: [
      {
        test: 'test/telemetry/log.int.test.ts',
        named:
          'one id leads from the request through the pass of the workflow to the event and the very statement that wrote it',
      },
    ],
  },
  {
    about: 'An error that is met',
    promise: 'is told, thrown on or answered, but for a short list with a reason for each.',
    shown: [
      {
        test: 'test/telemetry/swallowed.unit.test.ts',
        named: 'no room swallows an error: each is told, thrown on or answered, but for those listed with a reason',
      },
      {
        test: 'test/telemetry/log.unit.test.ts',
        named: 'an error that ends nothing is a line, with its place, its code and the request it was met in',
      },
    ],
  },
  {
    about: 'The logs',
    promise: 'hold no token, no password, nothing that was typed and nobody’s name or address.',
    shown: [
      {
        test: 'test/telemetry/log.int.test.ts',
        named: 'no line holds a token, a password, what was typed, or who it was',
      },
      { test: 'test/telemetry/log.unit.test.ts', named: 'of an error that carries %s only the rest is written' },
    ],
  },
];
