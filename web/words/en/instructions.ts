import type { instructions as vietnamese } from '#web/words/vi/instructions.ts';
import type { Like } from '#web/words/like.ts';

export const instructions: Like<typeof vietnamese> = {
  title: 'Leaders’ notes',
  write: 'Write a note',
  by: '{{leader}}, {{day}}',
  to: 'To {{unit}}',
  toPerson: 'To {{unit}} ({{person}})',
  due: 'due {{day}}',
  open: 'Open the task',
  place: {
    report: 'Report of {{name}}',
    task: 'Task no. {{number}}',
    unit: '{{name}}',
  },
  on: { report: 'Note on the report of {{name}}', task: 'Note on the task', unit: 'Note on {{name}}' },
  field: {
    programme: 'Programme',
    text: 'What the note says',
    unit: 'Who carries it out',
    ownOffice: '{{name}} (the host’s own office)',
    person: 'Person',
    nobody: 'Nobody by name',
    dueOn: 'Done by the end of',
  },
  act: 'Give the task',
  said: 'The note is written and the task is given.',
  now: '{{unit}} is written to, with whose note it is and of which day.',
  own: 'The host’s coordinators are written to; the result is verified by a leader.',
  later: 'It is reminded, reported, verified and counted like every task.',
  seen: 'The host and whoever carries it out read the note, and nobody else.',
};
