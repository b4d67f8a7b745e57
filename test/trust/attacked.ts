import type { Claim } from '#test/trust/claim.ts';

const administration = 'test/api/accounts/administration.int.test.ts';

export const attacked: readonly Claim[] = [
  {
    about: 'The description',
    promise:
      'Every address of the started product, asked well and badly by a unit, a coordinator and an administrator, answers nothing that its description does not know, and never with a fault of ours; the check finds each lie of a server that lies.',
    shown: [{ command: '.ci/schemathesis' }],
  },
  {
    about: 'Others',
    promise:
      'Whatever is wrong with what a stranger sends about a cycle, a conference or a task of others, he is answered as about one that is not there.',
    shown: [
      {
        test: 'test/api/hostile-input.int.test.ts',
        named:
          'is answered about a thing of others as about one that is not there, whatever is wrong with what he sends',
      },
    ],
  },
  {
    about: 'Bodies',
    promise: 'Half a body or half a head that drips in is told so and hung up on when its time is over.',
    shown: [
      {
        test: 'test/api/hostile-input.int.test.ts',
        named: 'of which half a body or half a head arrives, however slowly, is told so and hung up on',
      },
    ],
  },
  {
    about: 'Limits',
    promise: 'Fifty unsent drafts an account are counted whatever their kind, and none of a report that was sent.',
    shown: [
      {
        test: 'test/api/drafts.int.test.ts',
        named: 'counts drafts of every kind, and none of a report that was sent',
      },
    ],
  },
  {
    about: 'Anchors',
    promise:
      'An administrator sees the signed heads of each day, prints and downloads them, compares the record with them and with files kept elsewhere, and is told what to do when they do not agree.',
    shown: [
      {
        test: administration,
        named: 'is listed and handed out, and compared with the record: what does not agree is named',
      },
    ],
  },
  {
    about: 'Personal data',
    promise:
      'A person is erased while all programs run, by another administrator who is told what goes and what stays and types the name again; by no token, and nobody by himself.',
    shown: [
      {
        test: administration,
        named:
          'is erased while all runs, by another administrator who is told what goes and what stays, and says it twice',
      },
      {
        test: 'test/engine/verify.int.test.ts',
        named:
          'is forgotten by programs that run meanwhile, and erased by the role they have: what they remember of him is not written again',
      },
      { command: 'npm run erase-person -- --account <login>' },
    ],
  },
  {
    about: 'Others',
    promise:
      'Every page of the administrator is whole at 1366 wide in both languages: nothing cut, nothing too wide, readable by all.',
    shown: [
      {
        test: 'test/e2e/console/one-of-each.e2e.test.ts',
        named: 'shows an administrator each of his pages whole, in %s',
      },
    ],
  },
];
