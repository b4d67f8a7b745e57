import type { Claim } from '#test/trust/claim.ts';

const logIn = 'test/api/accounts/log-in.int.test.ts';
const rows = 'test/api/row-level-security.int.test.ts';
const second = 'test/api/accounts/second-factor.int.test.ts';
const place = 'test/api/accounts/place-in-console.unit.test.ts';

export const signin: readonly Claim[] = [
  {
    about: 'Sign-in',
    promise: 'A password alone does not change the password of an account whose second factor is still owed.',
    shown: [
      {
        test: 'test/api/accounts/second-factor.int.test.ts',
        named: 'is given before the password can be changed, whoever has the password alone',
      },
    ],
  },
  {
    about: 'Sign-in',
    promise: 'No address handed to the sign-in leads a browser to another site, by the api or by the console.',
    shown: [
      { test: place, named: 'is on this site, whatever was wished' },
      { test: 'test/api/accounts/sso/sign-on.int.test.ts', named: 'never sends anybody on to %s' },
    ],
  },
  {
    about: 'Sign-in',
    promise:
      'Nobody keeps another out by guessing: a login is paused per place, only slowed for all, and a browser that has been in has its own budget.',
    shown: [
      {
        test: logIn,
        named: 'a login that is guessed at from many places opens to its holder from his own, only more slowly',
      },
      { test: logIn, named: 'a browser that has been in has a budget of its own, at an address that is paused, too' },
      { test: logIn, named: 'a mark of a browser %s is no budget' },
    ],
  },
  {
    about: 'Sign-in',
    promise: 'Whoever has a password and not the second factor guesses five codes, however often he logs in anew.',
    shown: [
      {
        test: 'test/api/accounts/second-factor.int.test.ts',
        named: 'is not guessed on by logging in anew: whoever has the password alone is no browser that has been in',
      },
    ],
  },
  {
    about: 'Sign-in',
    promise: 'An IPv6 household is one place, by its first 64 bits.',
    shown: [
      { test: logIn, named: 'one household of addresses of the new kind is one place' },
      {
        test: 'test/domain/accounts/accounts.unit.test.ts',
        named: 'of the new kind is one for all 2^64 addresses of a household, and another for its neighbour',
      },
    ],
  },
  {
    about: 'Sign-in',
    promise: 'Whoever hammers at a paused login writes one line of the access log per pause; the others are counted.',
    shown: [{ test: logIn, named: 'writes one line per pause, and how many were turned away in the one before' }],
  },
  {
    about: 'Sign-in',
    promise:
      'In compose the api listens on the machine itself only, and whom it believes about an address is told, not guessed.',
    shown: [
      {
        test: 'test/config/compose.unit.test.ts',
        named:
          'nothing is open to the outside: the api listens to the proxy on this machine, and whom it believes is told',
      },
    ],
  },
  {
    about: 'Sign-in',
    promise: 'A token of a disabled account is void for good.',
    shown: [
      {
        test: 'test/api/accounts/administration.int.test.ts',
        named: 'disabling an account makes its tokens void for good: enabling it revives none',
      },
    ],
  },
  {
    about: 'Database',
    promise: 'The programs log in as two roles that are members of nothing: no query of theirs becomes the owner.',
    shown: [
      { test: rows, named: '%s: may not lay its role down for a greater one' },
      { test: rows, named: 'the reader sees no events, accounts or keys of sessions, whatever it sets itself to' },
      {
        test: 'test/config/compose.unit.test.ts',
        named: 'the owner of the tables is known to the migrations alone; the programs log in as what may do less',
      },
    ],
  },
  {
    about: 'Database',
    promise:
      'PostgreSQL refuses the programs to change a letter, an arrival, a position, an event, a line of the access log.',
    shown: [
      { test: rows, named: '%s cannot be changed by the role that writes' },
      { test: rows, named: 'not even the owner changes what a letter says' },
    ],
  },
  {
    about: 'Database',
    promise: 'A document made anew and a position that is ended leave what they were, written by the database itself.',
    shown: [
      {
        test: rows,
        named: 'a rendered document stays: other bytes are refused, and one that is made anew leaves what it was',
      },
      { test: rows, named: 'another’s position cannot be ended without a trace that the database writes itself' },
    ],
  },
  {
    about: 'Second factor',
    promise:
      'Secrets of second factors lie sealed by a key outside the database; those of earlier versions are sealed at the first start.',
    shown: [
      { test: second, named: 'lies sealed in the database: nobody makes codes of what is read there' },
      { test: second, named: 'of a version that kept it open is sealed at the first start, and its codes go on' },
      { test: second, named: 'says so where the installation has another key than the one it was sealed by' },
      {
        test: 'test/api/accounts/sealed-secret.unit.test.ts',
        named: 'opens with no other key, for no other account, and not when a bit of it was altered',
      },
    ],
  },
  {
    about: 'Acting as another',
    promise: 'An event done by a token says which and who made it; what is signed or concluded no token does.',
    shown: [
      {
        test: 'test/api/both-sides.int.test.ts',
        named:
          'a program acting by a token somebody made signs and concludes nothing; what it does says whose token it was',
      },
      {
        test: 'test/domain/access/can.unit.test.ts',
        named: 'lets no token do what is signed or concluded, in any position, and every token what is not',
      },
    ],
  },
  {
    about: 'Acting as another',
    promise:
      'No administrator gives himself a position or a delegation while there is another one: that one gives it, himself.',
    shown: [
      {
        test: 'test/api/accounts/administration.int.test.ts',
        named: 'gives himself nothing while there is another: that one gives it, or not, and the access log names both',
      },
      {
        test: 'test/api/accounts/administration.int.test.ts',
        named: 'is nothing that he gives himself by a second administrator whom he made himself these days',
      },
    ],
  },
  {
    about: 'Acting as another',
    promise:
      'The holder of a position is told by letter when an administrator makes a token for it, delegates it, or resets how he comes in.',
    shown: [
      {
        test: 'test/api/accounts/administration.int.test.ts',
        named: 'tells the holder by letter of what lets another act for him: a token, a delegation, a reset',
      },
    ],
  },
];
