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
    promise:
      'An account that was shut and is open, a token that was revoked and counts, a position that ends on another day and a password nobody was given are seen.',
    shown: [
      {
        test: 'test/api/accounts/administration.int.test.ts',
        named:
          'is seen where somebody undid it beside the product: shut accounts, void tokens, ends of positions, passwords',
      },
    ],
  },
  {
    about,
    promise: 'Rows of a screen and due moments that the events do not say are seen.',
    shown: [{ test: verify, named: 'sees rows of a screen and due moments of a stream that its events do not say' }],
  },
  {
    about: 'Anchors',
    promise:
      'A ledger that was hashed anew as a whole, or cut with its head, does not meet the anchors handed out before.',
    shown: [
      {
        test: verify,
        named: 'hold while the record grows, and find a ledger that was hashed anew from an altered event on',
      },
      { test: verify, named: 'find a ledger and an access log that were cut, and lines that were hashed anew' },
      { command: 'npm run verify -- --anchors <folder>' },
    ],
  },
  {
    about: 'Anchors',
    promise: 'Only the key beside the database makes an anchor, and one left out of a row is missed.',
    shown: [{ test: verify, named: 'are believed by their key only, and none is left out of a row unseen' }],
  },
  {
    about: 'Anchors',
    promise: 'They are made every day, kept, said, mailed and stamped, and what fails is tried again.',
    shown: [
      {
        test: verify,
        named:
          'are made once a day, kept in a file, said, mailed and stamped; what failed is tried again with the same',
      },
    ],
  },
  {
    about: 'Proof',
    promise: 'One cycle is proved to somebody who has neither the product nor the database.',
    shown: [
      { test: verify, named: 'is exported by a command, with the program that checks it offline' },
      { test: verify, named: 'does not hold when anything of it was falsified' },
      { command: 'npm run export -- cycle <id>' },
    ],
  },
  {
    about: 'Personal data',
    promise: 'New events name people only under a key of their own; a sealed name opens in its own place only.',
    shown: [
      { test: verify, named: 'is named in no stored event, and in every one that is read' },
      { test: verify, named: 'opens in his own place only: a sealed name copied into another event stays shut' },
      {
        test: verify,
        named: 'has a key that no reader of the console’s role sees, and that the programs cannot change',
      },
    ],
  },
  {
    about: 'Personal data',
    promise:
      'Erasing the key erases the person from events, screens, letters and inbox, and breaks no chain, anchor or rebuild.',
    shown: [
      {
        test: verify,
        named: 'is gone from events, screens, letters and inbox once erased, and the record is whole as before',
      },
      {
        test: verify,
        named: 'who acts again after that has a key of his own again, and cannot be erased by altering a letter',
      },
      { command: 'npm run erase-person -- --account <login>' },
    ],
  },
];
