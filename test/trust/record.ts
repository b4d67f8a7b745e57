import type { Claim } from '#test/trust/claim.ts';

const about = 'Verify';
const verify = 'test/engine/verify.int.test.ts';

export const record: readonly Claim[] = [
  {
    about,
    promise: 'A ledger whose head was taken out, or whose events were, is named.',
    shown: [{ test: verify, named: 'names a ledger whose head was taken out, and one whose events went with it' }],
  },
  {
    about,
    promise: 'An access log that was emptied or cut is seen wherever another row should have its line there.',
    shown: [
      {
        test: verify,
        named: 'sees an access log that was emptied, cut at its end, or cut in the middle and closed up',
      },
    ],
  },
  {
    about,
    promise: 'An outcome without its event, and an event that no command brought about, are seen.',
    shown: [
      {
        test: verify,
        named: 'sees outcomes without their events, events without their outcome, and streams without either',
      },
    ],
  },
  {
    about,
    promise: 'A letter or document that is not what was sealed before it left the house is seen.',
    shown: [
      { test: verify, named: 'sees a letter whose words, address or place in its batch are not what was sealed' },
      { test: verify, named: 'sees a document that was altered, exchanged, put in or taken out' },
    ],
  },
  {
    about,
    promise: 'Nobody gets in by an account, a position, a token or a session that no line tells of without being seen.',
    shown: [
      { test: verify, named: 'sees accounts, positions, tokens and sessions that no line of the access log tells of' },
      {
        test: 'test/api/accounts/administration.int.test.ts',
        named: 'leaves nothing that verify would miss a line for; what a test put in past him it misses',
      },
    ],
  },
  {
    about,
    promise: 'Rows of a screen and due moments that the events do not say are seen.',
    shown: [{ test: verify, named: 'sees rows of a screen and due moments of a stream that its events do not say' }],
  },
];
