import type { CheckName } from '#domain/checks/check-result.ts';
import type { CheckWords } from '#domain/words/check-words.ts';

const missing = 'Not compared yet, figures are missing: {missing}.';
const exempt = 'Not compared, these are estimates: {exempt}.';

const nobody = [
  'Not compared yet, no unit gave all of the figures{nobody?}: {leftOut}.',
  'Not compared yet, no unit gave all of the figures{nobody?}.',
] as const;
const overSome = [
  'The total of {allPart} is more than {allWhole}, as some units gave one of the two figures only; of those that gave both, {part} does not exceed {whole}.',
  '{part} is more than {whole}; nothing is concluded, as some units gave one of the two figures only in: {unevenYears}.',
] as const;

export const englishOnlyOver = [
  ...['allSum', 'allPart', 'unevenYears'].flatMap((fact) => [
    `Units that gave only some: {leftOut}.{${fact}?}`,
    `Units that gave only some: {leftOutCount}.{${fact}?}`,
  ]),
  'Compared over the units that gave all of the figures; without: {leftOut}.',
  'Compared over the units that gave all of the figures; without {leftOutCount} units.',
];

export const englishChecks: Readonly<Record<CheckName, CheckWords>> = {
  K1: {
    rule: 'The parts add up to the whole',
    pass: [
      exempt,
      'The parts add up to {sum}, the whole of {rounded} as far as rounding goes.',
      'The parts add up to {sum}, exactly the whole.',
      'The parts add up to the whole.',
    ],
    against: [
      missing,
      ...nobody,
      'The whole is {allStated} and the parts add up to {allSum}, as some units gave only some of the figures; of those that gave all they agree.',
      'The parts add up to {sum}, the whole is {stated}; nothing is concluded, as some units gave only some of the figures in: {unevenYears}.',
      'The parts add up to {sum}, the whole says {stated}.',
      'Some values are not numbers: {notANumber}.',
      'The parts do not add up to the whole.',
    ],
  },
  K2: {
    rule: 'The rate is what the division gives',
    pass: [exempt, 'It comes to {computed}%, as stated.', 'The rate is as stated.'],
    against: [
      missing,
      'It comes to {computed}% ({numerator} of {denominator}), of the units that gave both figures; without: {leftOut}.',
      'It comes to {computed}% ({numerator} of {denominator}), of the units that gave both figures; without {leftOutCount} units.',
      'It comes to {computed}% ({numerator} of {denominator}), of the units that gave both figures.',
      'It comes to {computed}%, stated is {printed}%.',
      'Cannot be divided by {denominator}.',
      'The rate is not what the division gives.',
    ],
  },
  K3: {
    rule: 'What was done does not exceed the whole',
    pass: ['{part} does not exceed {whole}.', 'It does not exceed the whole.'],
    against: [
      missing,
      ...nobody,
      ...overSome,
      '{part} is more than the whole, {whole}.',
      'What was done exceeds the whole.',
    ],
  },
  K4: {
    rule: 'No figure is dated after the conference, and the conference not after its publication',
    pass: 'The days are in order.',
    against: [
      'Figures dated after {held:date}: {figures}.',
      'Figures dated after the day of publication, {published:date}: {figures}.',
      'The day of publication, {published:date}, is before the conference of {held:date}.',
      'The days are not in order.',
    ],
  },
  K5: {
    rule: 'Documents referred to are older than the conference',
    pass: 'No document is later than the day of the conference.',
    against: [
      'Documents later than the day of the conference: {documents}.',
      'Some document is later than the day of the conference.',
    ],
  },
  K6: {
    rule: 'The number named is the number of things listed',
    pass: ['{declared} are named, {listed} are listed.', 'The number named is the number listed.'],
    against: [
      missing,
      '{declared} are named, but {listed} are listed.',
      'The number named is not the number of things listed.',
    ],
  },
  K7: {
    rule: 'The outstanding ones are no more than all',
    pass: [
      'Not compared, they are of different periods: {notCompared}.',
      '{part} does not exceed {whole}.',
      'The outstanding ones are no more than all.',
    ],
    against: [
      missing,
      ...nobody,
      ...overSome,
      '{part} is more than all, {whole}.',
      'The outstanding ones are more than all.',
    ],
  },
  K8: {
    rule: 'Documents referred to are in force',
    pass: 'No document has expired or is yet to come into force.',
    against: [
      'Not in force on {held:date}: {documents}.',
      'Some document is not in force on the day of the conference.',
    ],
  },
  K9: {
    rule: 'Page numbers and view counts are not taken for figures',
    pass: 'There is none of the kind.',
    against: ['These seem to be no figures: {figures}.', 'Some numbers are no figures.'],
  },
  K10: {
    rule: 'Numbers are recorded as the text has them',
    pass: 'The numbers are as the text has them.',
    against: [
      'Different from the text: {figures}.',
      'The text can be read in two ways: {ambiguous}.',
      'Some numbers are different from the text.',
    ],
  },
  K11: {
    rule: 'Every task has a unit and a term',
    pass: 'Every task has a unit and a term.',
    against: [
      'Tasks without a term: {withoutDate}; tasks that name no unit: {withoutAddressee}.',
      'Some tasks lack a unit or a term.',
    ],
  },
  K13: {
    rule: 'A year that is not written follows from the period under review',
    pass: ['{date:date} is the day as the document has it.', 'The day is as the document has it.'],
    against: [
      'Written is "{stated:plain}", taken as {date:date}.',
      'Written is {held:date}, taken as {resolved:date}.',
      '{held:date} is earlier than the conference can be.',
      'The year was inferred; please look at it.',
    ],
  },
  K14: {
    rule: 'The two half years meet and make the whole year',
    pass: ['{first} days and {second} days, {year} days in the year.', 'The two half years meet.'],
    against: ['{first} days and {second} days, {year} days in the year.', 'The two half years do not meet.'],
  },
};
