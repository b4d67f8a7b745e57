/** By code, as explain.ts has them in Vietnamese; that file asks for every one of them. */
export const englishExplain = {
  stated: ['The day it is counted from, "{raw}" in the document: {day}.', 'The day it is counted from: {day}.'],
  countedBackFromConference: [
    '{workingDays} working days back from the conference ({conference:day}): {day}.',
    'Counted back from the conference: {day}.',
  ],
  dayOfPeriod: [
    'Day {number:plain} of the last month of the period: {day}.',
    'The day set in the last month of the period: {day}.',
  ],
  lastDayOfMonth: [
    'The last month has no day {number:plain}, so its last day counts: {day}.',
    'The last day of the month counts: {day}.',
  ],
  countedBackFromEvent: ['{workingDays} working days before {event}: {day}.', 'Counted back from the event: {day}.'],
  countedFromEvent: ['{workingDays} working days after {event}: {day}.', 'Counted from the event: {day}.'],
  dayBefore: '"Before the day", which itself does not count: until {day}.',
  dayCounted: '"Before the day", which itself still counts: until {day}.',
  rolledBackToWorkingDay:
    'That is a day off, and it must come before the day named: back to the working day before, {day}.',
  rolledToWorkingDay:
    'That is a day off, so the next working day counts: {day} (article 148 of the Civil Code of 2015).',
  keptOnDayOff: '{day} is a day off; this cycle keeps the day that was set.',
  dayOffPassed: ['{day} is passed over: {label} ({source}).', '{day} is passed over: weekend.'],
  extended: ['Extended from {previous:day} to {day}.', 'Extended to {day}.'],
  calendarChanged: [
    'The working calendar of {unit} changed: the deadline was {previous:day}, it is now {day}.',
    'The working calendar changed (version {calendar}): the deadline was {previous:day}, it is now {day}.',
    'Counted anew by the new working calendar: {day}.',
  ],
  calendarNotFollowed: [
    'The working calendar of {unit} ({source}) changed afterwards; this deadline was kept on {day}: {reason}.',
    'Version {calendar} of the calendar was published afterwards; this deadline was kept on {day}: {reason}.',
    'The calendar changed afterwards; this deadline was kept on {day}.',
  ],
  ownCalendar: ['By the working calendar of {unit}, {source}: {day}.', 'By the host’s own working calendar: {day}.'],
  foreseenCalendar: 'The days off of that year are not published yet: {day} is foreseen, computed by the law.',
  endOfDay: 'The deadline is the end of {day} (24:00).',
  atHour: ['The deadline is {hour} on {day}.', 'The deadline is on {day}.'],
  resultingInstant: ['Deadline: {instant:moment}.', 'Deadline: {day}.'],
};
