import type { Like } from '#web/words/like.ts';
import type { calendar as vi } from '#web/words/vi/calendar.ts';

export const calendar: Like<typeof vi> = {
  title: 'Working calendar',
  version: 'Table {{version}}, from {{from}} to {{to}}',
  versionForeseen: 'Table {{version}}, {{from}} to {{to}}; from {{foreseen}} on foreseen, computed by the law',
  year: 'Year',
  history: 'History',
  counts: '{{year}}: {{special}} special days, {{working}} working days',
  table: {
    label: 'Days off and made up in {{year}}',
    date: 'Date',
    weekday: 'Weekday',
    kind: 'Kind',
    name: 'Occasion',
    source: 'Document',
  },
  kind: {
    holiday: 'public holiday',
    compensatory: 'compensatory day off',
    swappedOff: 'swapped day off',
    workingSaturday: 'made-up working day',
  },
  none: 'The table has no days in {{year}}.',
  noneWhy: 'Saturdays and Sundays are off; every other day counts as a working day.',
  outside:
    'The table does not reach this year: a term that ends there is refused until an administrator publishes a new one.',
  calculator: {
    title: 'Count working days',
    from: 'After',
    to: 'Up to and including',
    answer: '{{workingDays}} working days in {{days}} calendar days.',
    passed: 'Special days on the way:',
    rule: 'The first day is not counted (Civil Code 2015, art. 147).',
  },
  act: { publish: 'Publish a new table' },
  publish: {
    title: 'Publish a table of working days',
    version: 'Name of the table',
    versionHint: 'unlike all before it, such as 2027-1',
    from: 'From',
    to: 'Until',
    days: 'Special days',
    daysHint:
      'One day per line, separated by semicolons or pasted from Excel: date; kind; occasion; document. Kinds: {{kinds}}.',
    read: '{{count}} days read',
    wrong: 'Line {{row}} cannot be read: “{{text}}”. {{why}}',
    why: {
      parts: 'All four parts are needed.',
      date: 'A date is written like 01/01/2027.',
      kind: 'The kind is one of: {{kinds}}.',
    },
    act: 'Publish {{count}} days',
    done: 'Table {{version}} published',
    follow: 'Terms set from now on are counted by table {{version}}.',
    running: 'Running terms keep their dates; to change them, replan or extend.',
    added: '{{count}} days more than the table in force.',
    removed: '{{count}} days fewer than the table in force: they are ordinary days again.',
    mail: 'No letter is sent.',
  },
};
