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
    promise: 'costs eight round trips to the database at most, from the token to the answer.',
    shown: [
      {
        test: 'test/workflows/one-command.int.test.ts',
        named: 'costs a report alone eight statements at most, its own sign-in included',
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
    about: 'A way of commands that grows slow',
    promise: 'is seen within two minutes, beside the floor and in CPU of each program.',
    shown: [{ command: 'npm run bench -- submissions --short --json' }],
  },
];
