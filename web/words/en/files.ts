import type { Like } from '#web/words/like.ts';
import type { files as vi } from '#web/words/vi/files.ts';

export const files: Like<typeof vi> = {
  title: 'Files',
  add: 'Add a file…',
  drop: 'or drop files here',
  takes: 'PDF, Word (.docx), Excel (.xlsx), PNG and JPG pictures; {{most}} MB each at most, not more than {{count}}.',
  none: 'No file yet.',
  noneRead: 'No files came with it.',
  kindOf: '{{name}} is',
  remove: 'Remove the file {{name}}',
  view: 'View',
  viewOf: 'View {{name}}',
  download: 'Download',
  downloadOf: 'Download {{name}}',
  sending: 'Sending {{name}}: {{percent}}%',
  stop: 'Stop sending {{name}}',
  notSent: '{{name}} was not sent',
  already: '{{name}}: a file with this content is here already, as {{known}}; it is not added again.',
  shortened: 'The name of the file is too long and was cut in the middle: {{known}}. The file itself is whole.',
  dismiss: 'Dismiss the note about {{name}}',
  tooLarge: 'The file is larger than {{most}} MB; scan it with fewer dots, or split it.',
  sealed:
    'The report came back at other places: annexes and evidence stay as they were sent; the signed scan may be replaced.',
  kept: 'stays as it was sent',
  scan: {
    waiting: 'waits for the virus scanner',
    infected: 'holds a virus: {{finding}}',
  },
  waitingNote:
    'The virus scanner does not answer just now: the report can be handed in all the same; others open the file once it has been looked at.',
  inNew: 'Open in a new tab',
  change: {
    added: 'added: {{names}}',
    removed: 'removed: {{names}}',
  },
};
