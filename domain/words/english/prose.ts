import type { ProseRule } from '#domain/prose-check/prose.ts';
import type { ProseWords } from '#domain/words/prose-words.ts';

/** Where periods that are summed are held against each other, each by its own name. */
function between(told: string): readonly string[] {
  return [
    `{last} for {then:plain}, {total} for {now:plain}: ${told}`,
    `Last period {last}, this period {total}: ${told}`,
  ];
}

export const englishProse: Readonly<Record<ProseRule, ProseWords>> = {
  total: {
    right: [
      'As the figure of “{indicator}” for the setting named.{setting?}',
      'As the figure of “{indicator}”.',
      'As in the table.',
    ],
    against: [
      'It says {typed:plain} {typedMeasure:plain}, the table has {total} {measure:plain} for “{indicator}” in the setting named.{setting?}',
      'It says {typed:plain} {typedMeasure:plain}, the table has {total} {measure:plain} for “{indicator}”.',
      'It says {stated}, the table has {total} for “{indicator}” in the setting named.{setting?}',
      'It says {stated}, the table has {total} for “{indicator}”.',
      'Different from the table.',
    ],
  },
  'last-total': {
    right: ['As the last period’s figure of “{indicator}”.', 'As the last period’s figure.'],
    against: [
      'It says {stated}, the last period’s figure of “{indicator}” is {total}.',
      'Different from the last period’s figure.',
    ],
  },
  'year-total': {
    right: [
      'As the sealed total of “{indicator}” for {year:plain}.',
      'As the sealed total of the period that is named.',
    ],
    against: [
      'It says {stated}, the sealed total of “{indicator}” for {year:plain} is {total}.',
      'Different from the sealed total of the period that is named.',
    ],
  },
  'own-figure': {
    right: ['As in the report of {body:plain}.', 'As in the unit’s report.'],
    against: [
      'It says {stated}, the report of {body:plain} on “{indicator}” has {total}.',
      'Different from the report of the unit named.',
    ],
  },
  'named-figure': {
    right: ['As in {name:plain}.', 'As the figure entered.'],
    against: ['It says {stated}, {name:plain} is {total}.', 'Different from the figure entered.'],
  },
  'not-more-than-total': {
    right: 'Not more than the whole.',
    against: ['It says {stated}, more than all of “{indicator}”, {total}.', 'More than the whole.'],
  },
  'parts-sum': {
    right: ['Its parts, {parts} of them, add up to {stated}.', 'The parts add up to the whole.'],
    against: [
      'Its parts, {parts} of them, add up to {sum}, the whole says {stated}.',
      'The parts do not add up to the whole.',
    ],
  },
  'part-within': {
    right: ['{stated} does not exceed the whole, {whole}.', 'It does not exceed the whole.'],
    against: ['{stated} is more than the whole named before it, {whole}.', 'More than the whole named before it.'],
  },
  'done-of-total': {
    right: ['{stated} does not exceed {whole}.', 'It does not exceed the whole.'],
    against: ['{stated} of {whole}: what was done exceeds the whole.', 'What was done exceeds the whole.'],
  },
  percent: {
    right: ['{part} of {whole} is {computed}%.', 'The rate is what the division gives.'],
    against: ['{part} of {whole} is {computed}%, not {stated}%.', 'The rate is not what the division gives.'],
  },
  change: {
    right: [
      'From {last} to {total}: the change is as its sentence states.{self?}',
      ...between('the change is as stated.'),
      'The change is as the last period’s figure gives it.',
    ],
    against: [
      'From {last} to {total} it is {computed}% more, the text says {stated}% less.{self?}{up?}{turned?}{percent?}',
      'From {last} to {total} it is {computed}% less, the text says {stated}% more.{self?}{down?}{turned?}{percent?}',
      'From {last} to {total} it is more, the text says less.{self?}{up?}{turned?}{times?}',
      'From {last} to {total} it is less, the text says more.{self?}{down?}{turned?}{times?}',
      'From {last} to {total} it is {computed} more, the text says {stated} less.{self?}{up?}{turned?}',
      'From {last} to {total} it is {computed} less, the text says {stated} more.{self?}{down?}{turned?}',
      'From {last} to {total} it is {computed}% more, the text says {stated}%.{self?}{up?}{percent?}',
      'From {last} to {total} it is {computed}% less, the text says {stated}%.{self?}{down?}{percent?}',
      'From {last} to {total} it is {computed} times as much, the text says {stated} times.{self?}{up?}{times?}',
      'From {last} to {total} it is {computed} times less, the text says {stated} times.{self?}{down?}{times?}',
      'From {last} to {total} it is {computed} more, the text says {stated}.{self?}{up?}',
      'From {last} to {total} it is {computed} less, the text says {stated}.{self?}{down?}',
      ...between('{computed}% more, the text says {stated}% less.{up?}{turned?}{percent?}'),
      ...between('{computed}% less, the text says {stated}% more.{down?}{turned?}{percent?}'),
      ...between('more, the text says less.{up?}{turned?}{times?}'),
      ...between('less, the text says more.{down?}{turned?}{times?}'),
      ...between('{computed} more, the text says {stated} less.{up?}{turned?}'),
      ...between('{computed} less, the text says {stated} more.{down?}{turned?}'),
      ...between('{computed}% more, the text says {stated}%.{up?}{percent?}'),
      ...between('{computed}% less, the text says {stated}%.{down?}{percent?}'),
      ...between('{computed} times as much, the text says {stated} times.{up?}{times?}'),
      ...between('{computed} times less, the text says {stated} times.{down?}{times?}'),
      ...between('{computed} more, the text says {stated}.{up?}'),
      ...between('{computed} less, the text says {stated}.{down?}'),
      'The change is not what the last period’s figure gives.',
    ],
  },
  difference: {
    right: ['{whole} is {computed} times {part}.{times?}', '{whole} less {part} is {computed}.', 'As it is reckoned.'],
    against: [
      '{whole} is {computed} times {part}, the text says {stated} times.{times?}',
      '{whole} less {part} is {computed}, the text says {stated}.',
      'Not as it is reckoned.',
    ],
  },
  answers: {
    right: ['As many units answered so to "{indicator}".', 'As many units answered so.'],
    against: [
      'The text says {stated}, to "{indicator}" {total} units answered so.',
      'Another number of units answered so.',
    ],
  },
  'same-twice': {
    right: ['{stated} in both places.', 'The same in both places.'],
    against: [
      'It says {stated}, another place of the report says {before} of the same.',
      'Two places say two numbers of the same.',
    ],
  },
  listed: {
    right: ['{stated} are named, {listed} are listed.', 'As many are named as are listed.'],
    against: ['{stated} are named, but {listed} are listed.', 'Not as many are listed as are named.'],
  },
  'two-readings': {
    right: 'It can be read in one way only.',
    against: [
      '“{typed:plain}” has English marks, and is written {written:plain} if that number is meant; the table has {total} for “{indicator}”.',
      '“{typed:plain}” has English marks; if that number is meant, write {written:plain}.',
      '“{typed:plain}” can be read as {stated} or {other}; the table has {total} for “{indicator}”.',
      '“{typed:plain}” can be read as {stated} or {other}: please write it so that it is clear.',
      'This number can be read in two ways.',
    ],
  },
  'two-indicators': {
    right: 'Only one indicator has this name.',
    against: [
      'It says {stated}; two indicators of the same name, “{indicator}” and “{others}”, have different figures: say which.',
      'Two indicators of the same name have different figures.',
    ],
  },
  reference: {
    right: 'Taken from the totals.',
    against: ['No total belongs to “{reference:plain}”.', 'No total belongs to this place.'],
  },
  'no-such-day': {
    right: 'There is such a day.',
    against: ['There is no {stated:plain}.', 'There is no such day.'],
  },
  'after-the-conference': {
    right: 'Not later than the conference.',
    against: [
      'The figures are of {day:date}, after the conference of {held:date}.',
      'The figures are dated after the conference.',
    ],
  },
  'year-not-summed': {
    right: 'There is nothing to compare it with.',
    against: [
      'It speaks of {year:plain}, which is not the whole of a period that is added: there is no sealed total to compare it with.',
      'Not the whole of a period that is added: there is no sealed total to compare it with.',
    ],
  },
  'period-dropped': {
    right: 'This period is added.',
    against: [
      'The review of {year:plain} was cancelled after it was added: read again what is said of it.{withdrawn?}',
      'These totals do not add {year:plain}: there is nothing to compare its figures with.',
      'These totals do not add this period.',
    ],
  },
  'nothing-to-compare': {
    right: 'There is nothing to compare it with.',
    against: 'Neither the table nor the text has anything to compare it with.',
  },
};
