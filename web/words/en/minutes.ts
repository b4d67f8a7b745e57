import type { Like } from '#web/words/like.ts';
import type { minutes as vi } from '#web/words/vi/minutes.ts';

export const minutes: Like<typeof vi> = {
  speeches: {
    what: 'Who spoke, in order, with a line of what each said. The minutes are made of it; only the host’s staff see it.',
    label: 'Speakers',
    add: 'Add a speaker',
    fromPapers: 'Add {{count}} papers that are not listed',
    by: 'Person or unit',
    byOf: 'Speaker {{number}}',
    paperOf: 'Paper of {{by}}',
    paperOfLine: 'Paper of speaker {{number}}',
    noPaper: 'without a paper',
    minutes: 'Minutes',
    minutesOf: 'Minutes given to speaker {{number}}',
    said: 'Main content',
    saidOf: 'What speaker {{number}} said',
    start: 'Start',
    stop: 'Stop',
    startOf: 'Start the time of {{name}}',
    stopOf: 'Stop the time of {{name}}',
    notMeasured: 'not timed',
    over: '{{time}} over',
    stillSpeaking: 'A speaker is being timed; press Stop before saving.',
    nothingNew: 'The list is saved; there is nothing new.',
    save: 'Save the list ({{count}} speakers)',
    saved: 'The speakers’ list is saved',
    joined: 'Somebody has just saved the list; the two were joined. Look through it, then save.',
    joinedBoth: 'Both changed the lines of {{names}}; this desk’s words are kept.',
  },
};
