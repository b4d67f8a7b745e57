import type { Claim } from '#test/trust/claim.ts';

export const grown: readonly Claim[] = [
  {
    about: 'A page of a history',
    promise: 'reads its own events and no others, however long the stream.',
    shown: [
      {
        test: 'test/api/cycle-life.int.test.ts',
        named: 'reads of the past the page that is asked for and no more',
      },
    ],
  },
  {
    about: 'A knock',
    promise: 'starts the workflow when it is not known to run, and is a plain update when it is.',
    shown: [
      {
        test: 'test/workflows/one-command.int.test.ts',
        named: 'starts the workflow when it is not known to run, and is a plain update from then on',
      },
    ],
  },
  {
    about: 'One submission',
    promise: 'costs seven round trips to the database at most, from the token to the answer.',
    shown: [
      {
        test: 'test/workflows/one-command.int.test.ts',
        named: 'costs a report alone seven statements at most, its own sign-in included',
      },
    ],
  },
  {
    about: 'A command',
    promise: 'is answered as soon as its commit is announced, and by the engine’s own word where nothing is announced.',
    shown: [
      {
        test: 'test/workflows/one-command.int.test.ts',
        named: 'is answered as soon as its commit is announced, whether or not the engine tells of it',
      },
      {
        test: 'test/workflows/two-of-each.int.test.ts',
        named: 'accept each report exactly once, in one order, though each comes through both apis',
      },
    ],
  },
  {
    about: 'Letters of a pass that owes very many',
    promise: 'are stored with the events, get the same text to the byte after it, and are neither lost nor doubled.',
    shown: [
      {
        test: 'test/activities/deliver-notifications.int.test.ts',
        named: 'are data with the events, and the same rows to the byte once their text is written, each once',
      },
    ],
  },
  {
    about: 'A worker that starts, and the reconciler',
    promise:
      'start the workflows that are missing and touch no other, a page at a time, however many streams are open.',
    shown: [
      {
        test: 'test/workflows/rounds.int.test.ts',
        named: 'start what is missing when a worker comes to an engine that lost it, leave alone what runs, and replay',
      },
      {
        test: 'test/workflows/rounds.int.test.ts',
        named:
          'starts what is missing and leaves alone what runs, more than a page of it, and goes on where it stopped',
      },
      {
        test: 'test/activities/missing.unit.test.ts',
        named: 'finds each stream without a workflow once and no other, a page at a time, whatever both sides hold',
      },
      { command: 'npm run bench -- start --json' },
    ],
  },
  {
    about: 'A rebuild of every screen',
    promise: 'projects once per stream and page, and comes to the rows that stand there.',
    shown: [
      {
        test: 'test/engine/carry-out.int.test.ts',
        named: 'leaves projections that equal their rebuild, and a whole chain',
      },
      { command: 'npm run bench -- store --json' },
    ],
  },
  {
    about: 'Rows of what an act of the same pass makes a process forget',
    promise: 'are written as if each act had come alone, and as a rebuild writes them.',
    shown: [
      {
        test: 'test/engine/carry-out.int.test.ts',
        named: 'keeps the rows of what a later command of the same pass makes the state forget',
      },
    ],
  },
  {
    about: 'A way of commands that grows slow',
    promise: 'is seen within two minutes, beside the floor and in CPU of each program.',
    shown: [{ command: 'npm run bench -- submissions --short --json' }],
  },
];
