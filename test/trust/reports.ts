import type { Claim, Shown } from '#test/trust/claim.ts';

const places = 'test/domain/review-cycle/sealed-places.unit.test.ts';
const over = 'test/api/sealed-report.int.test.ts';
const seen = (test: string, ...names: readonly string[]): readonly Shown[] => names.map((named) => ({ test, named }));

export const reports: readonly Claim[] = [
  {
    about: 'Returned reports',
    promise:
      'Of a report that came back only what was marked, and what is reckoned from it, can be changed, whatever is sent.',
    shown: [
      ...seen(over, 'takes no edit outside what was opened, whatever a client sends: 60 random edits'),
      ...seen(
        places,
        'keeps everything else as it was handed in, whatever is sent: figure, date, text, or nothing at all',
        'opens nothing that is tied to no mark: 1,000 outlines',
      ),
    ],
  },
  {
    about: 'Returned reports',
    promise: 'What was marked can always be put right: no sealed figure stands between open ones.',
    shown: seen(
      places,
      'never seals a figure that an open one is reckoned into, nor leaves an open sum without an open part: 1,000 outlines',
    ),
  },
];
