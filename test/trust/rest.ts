import type { Claim, Shown } from '#test/trust/claim.ts';

const cuts = 'test/domain/kernel/cut-text.unit.test.ts';
const drafts = 'test/web/draft/draft-engine.unit.test.ts';
const conference = 'test/api/conference-life.int.test.ts';
const screens = 'test/e2e/console/one-of-each.e2e.test.ts';
const signOn = 'test/api/accounts/sso/sign-on.int.test.ts';
const seen = (test: string, ...names: readonly string[]): readonly Shown[] => names.map((named) => ({ test, named }));

export const rest: readonly Claim[] = [
  {
    about: 'Text',
    promise:
      'Every cut of a text keeps whole signs as a reader sees them, so that none leaves what the record cannot hold.',
    shown: [
      ...seen(
        cuts,
        'is its own beginning, writable, and no longer than asked, whatever it was',
        'is made by the one function that keeps whole signs: dates and hours are shorter than any of them',
        'is never made by units of UTF-16, nor by the database',
      ),
      ...seen(
        'test/api/whole-signs.int.test.ts',
        'a label of signs that take two units each goes through plan and call, and its subjects end in a whole sign',
      ),
    ],
  },
  {
    about: 'Text',
    promise:
      'Signs that are not seen (no width, turned direction) are taken out of whatever comes in; control signs are refused at their place.',
    shown: [
      ...seen(
        'test/domain/kernel/readable.unit.test.ts',
        'keeps nothing that is not seen: %s',
        'is refused with control signs in it, but for tabs and ends of lines',
        'as a name stands in one line, and cleaned twice is the same',
      ),
      ...seen(
        'test/api/organisation.int.test.ts',
        'keeps of a name or an address what is seen of it, and takes no control signs',
      ),
    ],
  },
  {
    about: 'The example',
    promise: 'The example and its roles are offered while nobody real has an account, and never over real ones.',
    shown: seen(
      'test/api/example-closed.int.test.ts',
      'are offered while nobody has an account but its own people',
      'are closed, and not offered, as soon as somebody real has an account',
    ),
  },
  {
    about: 'Others',
    promise: 'A stranger is answered like one who asks for what is not there, whatever his command names.',
    shown: [
      ...seen(
        conference,
        'answers a stranger like one who asks for a conference that is not there, whatever the body names',
      ),
      ...seen(
        'test/api/task-life.int.test.ts',
        'Nor does a unit that nobody knows tell a stranger that the task is there.',
      ),
    ],
  },
  {
    about: 'Others',
    promise: 'Who sat where at a conference is told to its host and to the unit whose point it is, to nobody else.',
    shown: seen(conference, 'names who sat where to the host and to the point itself'),
  },
  {
    about: 'Others',
    promise:
      'Who holds which position is told without account, rights and who gave it, which are the administrator’s to read.',
    shown: seen(
      'test/api/accounts/administration.int.test.ts',
      'alone sees accounts, sessions, tokens and the access log; positions are known to all',
    ),
  },
  {
    about: 'Windows',
    promise: 'A duplicated window leaves what is not saved to the first one and never sends it over newer values.',
    shown: seen(
      drafts,
      'bears a name of its own and leaves to the first one what that has not saved',
      'never sends what it inherited over what was saved since',
      'conflicts with the first one like anybody else',
    ),
  },
  {
    about: 'Windows',
    promise:
      'Several windows may be on the way to single sign-on at once, each comes back; Back after it is no dead end.',
    shown: seen(
      signOn,
      'lets two windows of one browser set out, and each come back to where it wanted to be',
      'keeps no more ways of one browser open than it can carry',
    ),
  },
  {
    about: 'Plain http',
    promise:
      'That nobody stays signed in over plain http is said at the start and on the sign-in page, with the way out.',
    shown: [
      ...seen(
        'test/api/accounts/plain-http.unit.test.ts',
        'says at the start that nobody stays signed in at %s, and the way out',
      ),
      ...seen(screens, 'says at the door that nobody stays signed in over an open line, before anybody tries'),
    ],
  },
  {
    about: 'Refusals',
    promise: 'Who comes second with another reason is refused and told who exempted the unit, when and why.',
    shown: seen(
      'test/domain/review-cycle/unit.unit.test.ts',
      'again for another reason is refused with what stands: nobody believes that his reason was taken',
    ),
  },
  {
    about: 'Language',
    promise:
      'Every problem, refusal, reason of a right, check and line of a deadline is said in English to whoever asks in English.',
    shown: [
      ...seen(
        'test/domain/words/catalogue.unit.test.ts',
        'code by code, with facts that the Vietnamese sentence has, too',
        'with days, hours and numbers as English writes them',
      ),
      ...seen('test/domain/words/checks.unit.test.ts', '%s: way by way with the same facts'),
      ...seen(screens, 'is English as a whole: its days too'),
    ],
  },
  {
    about: 'Names',
    promise:
      'Programmes and all else are called by their names on the screens, and names of people and committees stand whole.',
    shown: seen(
      screens,
      'calls programmes and everything else by their names, never by a code, on %s',
      'shows committee and person whole, and no table wider than can be read, at %d',
    ),
  },
  {
    about: 'Addresses',
    promise:
      'A history that is not there and the administration to whoever does not administer are told in one sentence, with a way to the work.',
    shown: [{ test: screens, named: 'answers %s in one sentence, with a way to the work and no table' }],
  },
  {
    about: 'Where things stand',
    promise:
      'A board before its call, a notice once issued, a conference that is off and tasks carried over are said as they are.',
    shown: [
      {
        test: screens,
        named: 'says one word of every unit on a board before its call, and offers no key of what is shut until then',
      },
      {
        test: 'test/web/strip-layout.unit.test.ts',
        named: 'says by when the notice is due, and once it is issued on which day it was',
      },
      {
        test: 'test/web/conference-off.unit.test.ts',
        named: 'of a %s conference says so and why, and counts nothing from its day',
      },
      {
        test: 'test/domain/review-cycle/board.unit.test.ts',
        named: 'tick the tasks of a closed cycle off when every one has ended, not when some are carried over',
      },
    ],
  },
];
