import type { Claim } from '#test/trust/claim.ts';

const lost = 'test/db/lost-connection.int.test.ts';
const knocker = 'test/api/knocker.unit.test.ts';
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
  {
    about: 'PostgreSQL',
    promise:
      'A notice with its tasks, papers and letters, a paper about a task and a plan with its tasks are there whole or not at all, behind whichever statement the connection is lost; going on completes them.',
    shown: [
      {
        test: 'test/engine/broken-at-every-step.int.test.ts',
        named: 'is a notice with all of its tasks, papers and letters, or nothing',
      },
    ],
  },
  {
    about: 'PostgreSQL',
    promise: 'A connection that the server ends, in a transaction or in a statement, ends no process and is replaced.',
    shown: [
      { test: lost, named: 'in the middle of a transaction fails that transaction, ends no process and is replaced' },
      { command: 'npm run drill -- backends postgres-restart' },
    ],
  },
  {
    about: 'PostgreSQL',
    promise: 'Statements, idle transactions and attempts to connect have time-outs.',
    shown: [
      { test: lost, named: 'gives up a statement after half a minute and a transaction left standing after one' },
    ],
  },
  {
    about: 'PostgreSQL',
    promise: 'With no room on its disk `/ready` says so, lists are read, and it is well again by itself.',
    shown: [
      {
        test: 'test/api/system.int.test.ts',
        named: 'says that the database has no room left, while lists are still read, and is well again by itself',
      },
    ],
  },
  {
    about: 'Temporal',
    promise:
      'The rounds of the installation come back under living workers, and `/ready` notices that they are missing.',
    shown: [
      {
        test: 'test/workflows/rounds.int.test.ts',
        named: 'come back under a living worker when the engine has lost them',
      },
      { test: 'test/api/system.int.test.ts', named: 'notices that the rounds of the installation are missing' },
      { command: 'npm run drill -- temporal-lost' },
    ],
  },
  {
    about: 'Temporal',
    promise:
      'One bad aggregate makes no other wait; while the engine hangs one caller tries and all others are answered at once.',
    shown: [
      { test: knocker, named: 'at one bad aggregate is no reason not to knock at the others' },
      { test: knocker, named: 'waits for an engine that hangs for one caller only: all others are answered at once' },
      { test: knocker, named: 'is answered again as soon as one trial has been' },
    ],
  },
  {
    about: 'Workers',
    promise: 'A worker that dies costs its aggregates the three seconds the server waits for a task.',
    shown: [
      {
        test: 'test/workflows/one-command.int.test.ts',
        named: 'starts the workflow when it is not known to run, and is a plain update from then on',
      },
      {
        test: 'test/workflows/worker-killed.int.test.ts',
        named: 'costs callers no receipts without an outcome past three seconds: the other takes over',
      },
      { command: 'npm run drill -- dead-worker' },
    ],
  },
  {
    about: 'Workers',
    promise: 'A worker started before its servers waits and says for whom and why.',
    shown: [{ test: lost, named: 'waits and says for whom and why, until they are there' }],
  },
  {
    about: 'Mail',
    promise: 'Mail has slots of its own, and a round is given up after two time-outs of one server.',
    shown: [
      {
        test: 'test/activities/deliver-notifications.int.test.ts',
        named: 'are given up for this round after two time-outs of one server, on slots of their own',
      },
      {
        test: 'test/activities/deliver-notifications.int.test.ts',
        named: 'hold up neither sweep nor documents while their server hangs',
      },
    ],
  },
  {
    about: 'Clocks',
    promise:
      'A command that bears an hour minutes ahead of the clock of its worker waits, is told of, and spends no rung.',
    shown: [
      {
        test: 'test/engine/carry-out.int.test.ts',
        named: 'leaves alone what bears an hour far ahead of its clock, and says so: no rung is spent for it',
      },
      {
        test: 'test/engine/carry-out.int.test.ts',
        named: 'is given the present hour by the operator, once, with a line in the access log',
      },
    ],
  },
  {
    about: 'Backup',
    promise:
      'A backup made while commands run is one moment of the record; restored it is whole and every workflow comes back.',
    shown: [
      {
        test: 'test/cli/backup.int.test.ts',
        named: 'is one moment of the record: restored into a new database it is whole, and every workflow comes back',
      },
      {
        test: 'test/cli/backup.int.test.ts',
        named: 'is refused when it is cut off, altered or no backup, before anything is touched',
      },
    ],
  },
  {
    about: 'Backup',
    promise:
      'Any moment since a base copy comes back whole, Temporal made anew; what was there before is kept beside it.',
    shown: [
      {
        test: 'test/cli/point-in-time.int.test.ts',
        named: 'brings the record back as it was at any moment since a base copy, whole, and twice in a row',
      },
      { command: 'npm run drill -- backup moment' },
    ],
  },
  {
    about: 'A stored command',
    promise:
      'Once it is stored its sender is answered 200, 202, 409 or 422, though decider, worker, database or engine fail.',
    shown: [
      {
        test: 'test/api/after-receipt.int.test.ts',
        named: 'is answered with 200, 202, 409 or 422 and nothing else, whatever breaks after a command is stored',
      },
    ],
  },
  {
    about: 'Upgrade',
    promise: 'The last release and this one serve together on one queue, in cycles the older began, and lose nothing.',
    shown: [{ command: 'npm run drill -- upgrade' }],
  },
  {
    about: 'Killed under load',
    promise: 'Any part killed at any moment loses, doubles and alters no command.',
    shown: [{ command: 'npm run drill -- kill' }],
  },
  {
    about: 'A start',
    promise:
      'Every program runs as its sources are now, on older lines of Node too, and one that breaks names the line of its source.',
    shown: [
      {
        test: 'test/cli/run.unit.test.ts',
        named: 'is given its own path and its words, finds its own place, and runs as its sources are now',
      },
      { test: 'test/cli/run.unit.test.ts', named: 'that breaks names the line of its source' },
      { test: 'test/cli/run.unit.test.ts', named: 'runs, too, where nothing can be kept' },
    ],
  },
];
