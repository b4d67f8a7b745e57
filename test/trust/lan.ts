import type { Claim, Shown } from '#test/trust/claim.ts';

const letters = 'test/api/deliveries.int.test.ts';
const house = 'test/config/house.unit.test.ts';
const administration = 'test/api/accounts/administration.int.test.ts';
const seen = (test: string, ...names: readonly string[]): readonly Shown[] => names.map((named) => ({ test, named }));

export const lan: readonly Claim[] = [
  {
    about: 'An office on one machine',
    promise:
      'A session goes without Secure only where an office chose plain http beyond its own machine, and then every screen says that the line is not encrypted.',
    shown: [
      ...seen(
        house,
        'makes an office of it: it listens to its network at its port, letters go on paper, cookies over plain http',
        'leaves Secure on where the line is encrypted or does not leave the machine',
      ),
      ...seen('test/api/house/faults.unit.test.ts', 'plain http over a network, by its name'),
    ],
  },
  {
    about: 'An office on one machine',
    promise: 'Nobody whom the evaluation made up comes into an office.',
    shown: seen(
      administration,
      'becomes an office: kept as a browser reads it, told in the access log, and nobody the evaluation made comes in',
    ),
  },
  {
    about: 'An office on one machine',
    promise:
      'A letter that no mail carries is sealed before it is printed, is read by whoever holds the post it is to and nobody else, and is never said to be sent.',
    shown: [
      ...seen(
        'test/activities/deliver-notifications.int.test.ts',
        'has real letters wait to be printed, sealed, with an address or without; a rehearsal stays in the sink',
      ),
      ...seen(
        letters,
        'are read on the screen by whoever holds the post they are to, and by nobody else',
        'once handed over say so, with who and when, are handed over once, and are sealed like what was mailed',
      ),
    ],
  },
  {
    about: 'An office on one machine',
    promise:
      'A letter on paper is handed to whoever holds the post now, and of a unit that has ended to whoever answers for it or to nobody; a mark set by mistake is taken back with its reason.',
    shown: seen(
      letters,
      'are one bundle, by recipient, for the committee’s own staff: real ones, whatever keeps them from being mailed',
      'marked by mistake wait to be printed again, by an act with a reason that the access log keeps',
    ),
  },
  {
    about: 'An office on one machine',
    promise:
      'While the programs start anew, open windows stay, know whether it goes on here, elsewhere or as before, and take a program that stops for no answer.',
    shown: [
      ...seen(
        'test/web/moving.unit.test.ts',
        'leads to the new address once it runs as it was set, seen to be away or not',
        'says that it went back once what answers after the stop is what ran before',
        'takes an answer of a program that stops for none: what is sent goes out again',
      ),
      ...seen(
        'test/api/while-closing.unit.test.ts',
        'answers what still comes while the program stops as a problem of ours, with when to come again',
      ),
    ],
  },
];
