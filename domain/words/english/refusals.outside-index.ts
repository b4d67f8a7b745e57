import type { OutsideIndexRefusal } from '#domain/outside-index/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishOutsideIndexRefusals: RefusalWords<OutsideIndexRefusal> = {
  'index-not-permitted': 'What outsiders publish is entered by the coordinator of the hosting office.',
  'index-code-malformed': [
    'The code "{code}" is not right: it begins with a capital letter and has capitals, digits and hyphens only, 30 at most.',
    'The code of the index is not right.',
  ],
  'index-name-missing': 'The name of the index is missing.',
  'index-year-out-of-range': [
    'The year {year:plain} is outside {from:plain} to {to:plain}.',
    'The year of the index is not right.',
  ],
  'index-source-missing': 'Who published it is missing.',
  'index-title-missing': 'The paper in which it was published is missing.',
  'index-published-in-future': [
    'The day of publication {on} has not come yet.',
    'The day of publication has not come yet.',
  ],
  'index-published-before-its-year': [
    'The day of publication {on} lies before the year {year:plain} began.',
    'The day of publication lies before the year that is measured began.',
  ],
  'index-value-not-a-number': ['"{value}" is no number.', 'The value is no number.'],
  'index-value-negative': 'The value of an index cannot be negative.',
  'index-percent-over-hundred': ['{value} is more than 100 %.', 'A percentage cannot be more than 100.'],
  'index-rank-not-whole': 'A rank is a whole number from 1.',
  'index-value-too-long': ['The value has more than {digits} digits.', 'The value has too many digits.'],
  'index-recorded-already': [
    '{by} entered {code} of {year:plain} for this area at {at:done}; correct what was entered.',
    '{code} of {year:plain} for this area has been entered; correct what was entered.',
    'The index of this year has been entered; correct what was entered.',
  ],
  'index-measured-otherwise': [
    'Other years of {code} are measured in another way; a code has one measure, use another code.',
    'Other years of this index are measured in another way.',
  ],
  'index-unknown': ['There is no {code} of {year:plain} for this area.', 'There is no such index.'],
  'index-reason-missing': 'The reason is missing.',
};
