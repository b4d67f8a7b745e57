/** By code, as explain.ts has them in Vietnamese; that file asks for every one of them. */
export const englishExplain = {
  stated: ['The day it is counted from, "{raw}" in the document: {day}.', 'The day it is counted from: {day}.'],
  countedBackFromConference: [
    '{workingDays} working days back from the conference ({conference:day}): {day}.',
    'Counted back from the conference: {day}.',
  ],
  rolledToWorkingDay:
    'That is a day off, so the next working day counts: {day} (article 148 of the Civil Code of 2015).',
  keptOnDayOff: '{day} is a day off; this cycle keeps the day that was set.',
  dayOffPassed: ['{day} is passed over: {label} ({source}).', '{day} is passed over: weekend.'],
  extended: ['Extended from {previous:day} to {day}.', 'Extended to {day}.'],
  foreseenCalendar: 'The days off of that year are not published yet: {day} is foreseen, computed by the law.',
  endOfDay: 'The deadline is the end of {day} (24:00).',
  atHour: ['The deadline is {hour} on {day}.', 'The deadline is on {day}.'],
  resultingInstant: ['Deadline: {instant:moment}.', 'Deadline: {day}.'],
};
