/** Numbered papers about a task. */
export const taskPapers = {
  paper: {
    title: 'Issue a paper about the task',
    kinds: {
      overdueNotice: 'Overdue notice',
      urgingLetter: 'Urging letter',
      extensionLetter: 'Letter of extension',
      postponementLetter: 'Letter of postponement',
      changeLetter: 'Letter of a changed due date',
      withdrawalLetter: 'Letter of withdrawal',
    },
    answerBy: 'Answer by',
    answerByOptional: 'Answer by (optional)',
    cites: 'It cites the earlier papers of this task in their order: {{numbers}}.',
    kept: 'The paper (.docx, PDF) stays with the task and in the bundle of the cycle',
    nobody: {
      overdueNotice: 'No unit is past its due date.',
      urgingLetter: 'Every unit has reported it done.',
      extensionLetter: 'No unit was given more time yet; the letter follows the extension.',
      postponementLetter: 'The due date was not put off yet; the letter follows a later date.',
      changeLetter: 'The due date has not changed; the letter follows a new date.',
      withdrawalLetter: 'The task was not withdrawn; the letter follows the withdrawal.',
    },
    list: 'Papers about the task',
    named: '{{kind}} {{number}} of {{day}}',
    pdfOf: 'PDF of paper {{number}}',
    toOne: 'To {{unit}}',
    toMany: 'To {{count}} units',
    answer: 'answer by {{day}}',
  },
};
