import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { sourceTitle } from '#domain/words/source.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { label } from '#domain/words/labels.ts';
import { listTasks } from '#api/routes/tasks/list-tasks.route.ts';
import { lines } from '#api/routes/exports/words.ts';
import { date, deadline, instant, integer, sheetOf, text } from '#api/support/columns.ts';
import { ofFlag } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.tasks;
const page = 1000;

export const exportTasks = exportRoute({
  path: '/exports/tasks.xlsx',
  name: 'exportTasks',
  list: listTasks,
  words,
  ofRehearsal: ofFlag,
  paged: {
    first: { limit: page, offset: 0 },
    next: ({ tasks }, { offset }) => (tasks.length < page ? null : { offset: offset + page }),
  },
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ tasks }) => tasks),
      words.columns,
      {
        notice: text(
          ({ source, noticeNumber, noticeDate }) =>
            source === null ? noticeNumber : sourceTitle(source, noticeNumber, civilDate(noticeDate)),
          14,
        ),
        number: integer((task) => task.number),
        programme: text((task) => label('programme', task.programme), 22),
        statement: text((task) => task.statement, 60),
        assignees: text((task) =>
          lines(task.assignees.map(({ name, lead }) => (lead ? `${name} (${exportPhrases.lead})` : name))),
        ),
        undecided: text((task) => lines(task.undecided)),
        deadlineKind: text((task) => label('deadlineKind', task.deadline.kind), 18),
        deadlineText: text((task) => task.deadline.text),
        dueAt: deadline((task) => task.deadline.dueAt),
        status: text((task) => label('taskStatus', task.status), 16),
        word: text((task) =>
          task.noDeadline ? exportPhrases.noDeadline : task.word === null ? null : label('taskCount', task.word),
        ),
        concludedOn: date((task) => task.concludedOn),
        endedAt: instant((task) => task.endedAt),
        progress: integer((task) => latestPercent(task.assignees)),
      },
    ),
  ],
});

interface Worker {
  readonly lead: boolean;
  readonly progress: readonly { readonly percent: number | null }[];
}

/** What the lead last said; of a task without a lead the one who said least far, for the task is no further. */
function latestPercent(assignees: readonly Worker[]): number | null {
  const asked = assignees.some(({ lead }) => lead) ? assignees.filter(({ lead }) => lead) : assignees;
  const said = asked
    .map(({ progress }) => progress.findLast(({ percent }) => percent !== null)?.percent ?? null)
    .filter((percent) => percent !== null);
  return said.length === 0 ? null : Math.min(...said);
}
