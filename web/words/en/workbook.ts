import type { Like } from '#web/words/like.ts';
import type { workbook as vi } from '#web/words/vi/workbook.ts';

export const workbook: Like<typeof vi> = {
  take: 'Download as Excel',
  bring: 'Bring in an Excel file…',
  title: 'Bring an Excel file into the draft of {{unit}}',
  what: 'Choose the file that was downloaded here and filled in. Everything that differs from the draft is listed first; nothing is written before you confirm.',
  file: 'Workbook (.xlsx)',
  tooBig: 'The file is too big, at most 4 MB.',
  act: 'Write {{count}} places into the draft',
  actNone: 'Write into the draft',
  refused: 'The file cannot be used for this report.',
  faulty: 'Some cells have errors: correct them in the file and choose it again. Nothing is written yet.',
  unchosen: 'No reading chosen yet: {{label}}',
  same: 'There is nothing to write.',
  sameFact: 'The file does not differ from the draft: {{count}} cells are the same.',
  column: {
    cell: 'Cell',
    label: 'Indicator, section',
    raw: 'In the file',
    typed: 'Will be written',
    stands: 'Stands now',
    why: 'Why',
  },
  choose: 'Reading of the number of {{label}}',
  empty: '(empty)',
  since: 'written by {{by}} {{when}}, after the download',
  faults: '{{count}} cells with errors',
  faultsLabel: 'Cells with errors',
  differencesLabel: 'What differs from the draft',
  noFigure: '{{count}} cells say in words that there is no figure: they stay empty, which is not 0',
  typedOver:
    '{{count}} cells that reckon by themselves were typed over: not taken, they are computed from other indicators',
  typedOverCell: '{{cell}} "{{raw}}" ({{label}})',
  quoted: '{{cell}} "{{raw}}"',
  kept: '{{count}} cells were left alone in the file and changed in the draft since: the draft stays',
  english: {
    fact: 'Numbers in the English way ({{count}}): a point for decimals, a comma for thousands',
    example: '{{cell}} "{{raw}}" is {{value}}',
    typed: '"{{raw}}" is {{value}}',
    all: 'Read them so ({{count}})',
    question: 'Read the whole sheet that way?',
    yes: 'Yes, read all of it so',
    no: 'No, ask for each number',
    unanswered: 'Not answered yet: whether the numbers are in the English way',
  },
  follow: {
    draft:
      '{{count}} places are written into the draft as if typed; what somebody else has just changed is asked for in the form',
    hand: 'the report is not handed in: look it over in the form and hand it in as always',
  },
};
