import type { Like } from '#web/words/like.ts';
import type { overview as vi } from '#web/words/vi/overview.ts';

export const overview: Like<typeof vi> = {
  title: 'Overview',
  programme: 'Programme',
  everyProgramme: 'Every programme',
  decisions: {
    title: 'Waiting for your decision: {{count}}',
    none: 'Nothing waits for your decision',
    more: 'Open everything to do: {{count}}',
  },
  sheet: {
    print: 'Print the sheet',
    title: 'Reports and tasks: how they stand',
    at: 'As of {{time}}',
    all: 'All tasks',
    tasks: 'Tasks, by {{by}}',
    waiting: 'Waiting for a decision',
    overdue: 'Tasks overdue',
  },
  longest: { title: 'Longest overdue' },
  cycles: {
    title: 'Cycles: expected and actual by today',
    none: 'No cycle has been planned yet.',
    means:
      'Due: the end has come by today; of tasks those done and those overdue. In on time is told of the first hand-ins.',
    column: {
      cycle: 'Cycle',
      reports: 'Reports in/due',
      lack: 'Lacking',
      reportsOnTime: 'In on time',
      tasks: 'Tasks done/due',
      overdue: 'Overdue',
      tasksOnTime: 'Done on time',
    },
  },
  late: {
    title: 'Late for the {{times}}rd time or more',
    count: '{{count}} units',
    none: 'No unit was late {{times}} times.',
    first: 'The {{shown}} latest of {{count}} units.',
    means:
      'Counted are the reports of the last eight cycles and each unit’s share of tasks; sending again after a return is not late.',
    column: {
      unit: 'Unit',
      times: 'Times late',
      reports: 'Reports, from the oldest cycle on',
      reportsOf: 'Reports late',
      tasks: 'Tasks late',
      overdue: 'Overdue now',
    },
    report: '{{period}}: {{punctuality}}',
  },
};
