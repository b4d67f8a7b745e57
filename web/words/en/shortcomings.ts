import type { Like } from '#web/words/like.ts';
import type { shortcomings as vi } from '#web/words/vi/shortcomings.ts';

export const shortcomings: Like<typeof vi> = {
  title: 'Shortcomings',
  what: 'The register of what conferences of the committee, and inspections of units, found short: since when, and how often again. Entries that are alike are proposed as one; a person confirms it.',
  filter: 'Which entries',
  search: 'Search text, notice',
  only: {
    all: 'All',
    recurring: 'Found again',
    proposed: 'Proposed as one',
  },
  count: '{{count}} lines',
  none: 'No conference has stated a shortcoming',
  noneSuch: 'Nothing fits',
  noneBy: 'They are recorded of the discussion and in the conclusions.',
  again: 'found again',
  times: 'again {{count}} times',
  proposedMark: 'proposed as one',
  column: {
    statement: 'Content',
    recurs: 'Again',
    since: 'First stated',
    last: 'Last stated',
    notice: 'Notice',
    age: 'Days',
  },
  proposed: {
    title: 'May have been stated before',
    from: '{{title}}, {{day}}',
    why: '{{percent}} % alike, by the words: {{words}}',
    join: 'They are one',
    apart: 'They are not',
  },
  stated: {
    title: 'Where it was stated',
    notice: 'notice {{notice}}',
    apart: 'It is one of its own',
  },
  other: { open: 'Join with another…', which: 'Stated earlier', act: 'They are one' },
  unit: 'Unit: {{name}}',
  decided: 'Recorded',
};
