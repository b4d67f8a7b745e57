import type { CalendarTableRefusalCode } from '#domain/calendar-table/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishCalendarRefusals: RefusalWords<CalendarTableRefusalCode> = {
  'calendar-not-permitted': 'This is for administrators.',
  'calendar-version-exists': [
    '{by} published the calendar version "{version}" otherwise at {at:done}; take a new name.',
    'The calendar version "{version}" is published otherwise; take a new name.',
    'This calendar version is published otherwise.',
  ],
  'calendar-version-missing': 'A calendar names its version.',
  'calendar-base-superseded': [
    '{by} has just made the calendar version "{version}" at {at:done}; look at that one.',
    'The calendar in force is version "{version}" now; look at that one.',
    'The calendar has just been changed; look again.',
  ],
  'calendar-day-not-published': [
    '{date:date} is of a year that is not published (the table ends {to:date}); publish the year first.',
    'This day is of a year that is not published; publish the year first.',
  ],
  'calendar-year-malformed': 'The first year lies between 1990 and 2100.',
  'calendar-range-reversed': [
    'The time of the calendar is reversed: from {from:date} to {to:date}.',
    'The time of the calendar is reversed.',
  ],
  'calendar-range-shrinks': [
    'A new calendar covers the present one (from {from:date} to {to:date}).',
    'A new calendar covers the present one.',
  ],
  'calendar-label-missing': ['Line {row} has no name of the day.', 'A line has no name of the day.'],
  'calendar-date-malformed': [
    'Line {row}: "{value}" is not a day. Lines to look at: {rows}.',
    'A line has a day that is not right.',
  ],
  'calendar-kind-unknown': [
    'Line {row}: "{value}" is not one of the kinds of days. Lines to look at: {rows}.',
    'A line has a kind of day that is not right.',
  ],
  'calendar-source-missing': [
    'Line {row} ({value:date}) does not name the document it rests on. Lines to look at: {rows}.',
    'A line does not name the document it rests on.',
  ],
  'calendar-own-source-missing': 'A table of a unit’s own needs the document it rests on.',
  'calendar-date-repeated': [
    'Line {row}: {value:date} stands in an earlier line, too. Lines to look at: {rows}.',
    'A day is entered twice.',
  ],
  'calendar-date-outside-range': [
    'Line {row}: {value:date} is outside the time of the calendar. Lines to look at: {rows}.',
    'A day is outside the time of the calendar.',
  ],
  'calendar-not-a-saturday': [
    'Line {row}: the made-up working day {value:date} is not a Saturday. Lines to look at: {rows}.',
    'A made-up working day is a Saturday.',
  ],
  'calendar-already-a-day-off': [
    'Line {row}: {value:date} is a Saturday or Sunday, so it is no day in lieu or swapped day. Lines to look at: {rows}.',
    'A day in lieu or swapped day falls on a weekend.',
  ],
};
