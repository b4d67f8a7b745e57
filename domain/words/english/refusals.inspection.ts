import type { OwnInspectionRefusal } from '#domain/words/refusals.inspection.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishInspectionRefusals: RefusalWords<OwnInspectionRefusal> = {
  'inspection-unknown': 'There is no such inspection yet.',
  'inspection-not-permitted': 'Inspections are planned and recorded by the coordinators and leaders of the host.',
  'inspection-planned-already': 'This inspection is planned already.',
  'inspection-concluded': [
    'It was concluded by {symbol:plain} of {date:day}; only answers to recommendations are recorded now.',
    'It is concluded; only answers to recommendations are recorded now.',
  ],
  'inspection-called-off': ['The inspection was called off: {reason:plain}.', 'The inspection was called off.'],
  'inspection-text-missing': 'This has to be said.',
  'inspection-ends-before-it-begins': [
    'It ends on {to:day}, before it begins on {from:day}.',
    'It ends before it begins.',
  ],
  'inspection-without-units': 'Choose at least one unit that is inspected.',
  'inspection-without-team': 'The team needs a head.',
  'inspection-two-heads': 'The team has one head only.',
  'inspection-id-repeated': ['"{id:plain}" is named twice.', 'Something is named twice.'],
  'inspection-session-outside': [
    'The session of {date:day} is outside the inspection, {from:day} to {to:day}.',
    'The session is outside the days of the inspection.',
  ],
  'inspection-unit-not-inspected': 'This unit is not among those inspected.',
  'inspection-plan-newer': [
    '{by} changed the plan at {at:done}; look at it before you write.',
    'The plan has just been changed; look at it before you write.',
  ],
  'inspection-session-unknown': 'The programme has no such session.',
  'inspection-session-to-come': ['The session of {date:day} is to come.', 'The session is to come.'],
  'inspection-findings-stand': 'Something is recorded of it, so that it stays in the plan.',
  'inspection-recommendation-answered': [
    'Recommendation {number:plain} is answered, so its text and addressee stay.',
    'The recommendation is answered and cannot be changed any more.',
  ],
  'inspection-recommendation-not-yours':
    'Answers are recorded by the host’s coordinators and leaders, and by the unit that was asked.',
  'inspection-number-missing':
    'State number and signer; of another body’s conclusion its number and symbol and who issued it.',
  'inspection-number-malformed': [
    '"{number:plain}" is no number of a document; write it from 1, like 05 or 05a.',
    'That is no number of a document; write it from 1, like 05 or 05a.',
  ],
  'inspection-number-taken': ['{document:plain} of {date:day} has this number.', 'Another document has this number.'],
  'inspection-date-in-future': ['It cannot be dated {date:day}: that day is to come.', 'Its day is to come.'],
  'inspection-date-before-it': [
    'It is dated {date:day}, before the inspection began on {from:day}.',
    'It cannot be dated before the inspection began.',
  ],
  'inspection-scan-too-early': 'There is no conclusion yet: issue or enter it, then keep its scan.',
  'inspection-files-missing': 'Choose at least one scanned file.',
  'inspection-files-too-many': [
    'An inspection has {max} scanned files at most.',
    'The inspection has enough scanned files.',
  ],
  'inspection-file-twice': ['The file "{name:plain}" is with this inspection already.', 'A scan is named twice.'],
  'inspection-scan-no-picture': [
    'The file "{name:plain}" is no scan: use a PDF, PNG or JPG.',
    'The scan of a paper is a PDF, PNG or JPG.',
  ],
  'inspection-shortcoming-unknown': 'The conclusion of this inspection states no such shortcoming.',
  'inspection-shortcoming-of-itself':
    'The same inspection states that shortcoming; join it with what was stated before.',
  'inspection-nothing-found': 'State at least one finding.',
};
