import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/tasks.module.css';
import { lastProgress, lastReminder, stateStatus, unitsWords } from '#web/screens/tasks/task-words.ts';
import { useSourceWords } from '#web/screens/tasks/use-source-words.ts';
import type { ListedTask } from '#web/screens/tasks/use-tasks.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { civilDateOf, day, shortDay, termDay } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';

export interface TaskTableProps {
  readonly tasks: readonly ListedTask[];
  readonly selected: string | null;
  readonly grouped: boolean;
  readonly onOpen: (task: ListedTask) => void;
  readonly onUrge?: (task: ListedTask) => void;
  readonly onHistory: (task: ListedTask) => void;
}

export function taskKey({
  conference,
  number,
}: {
  readonly conference: string;
  readonly number: number | string;
}): string {
  return `${conference}/${String(number)}`;
}

/** One line a task: what, who, how far, with what evidence, how it stands, by when, and when somebody was last reminded. */
export function TaskTable({ tasks, selected, grouped, onOpen, onUrge, onHistory }: TaskTableProps) {
  const { t } = useTranslation('tasks');
  const source = useSourceWords();
  const columns: readonly Column<ListedTask>[] = [
    { key: 'number', head: t('column.number'), align: 'right', width: '44px', cell: ({ number }) => number },
    { key: 'statement', head: t('column.statement'), cell: (task) => <Line text={task.statement} /> },
    { key: 'units', head: t('column.units'), width: '156px', cell: (task) => <Line text={unitsWords(t, task)} /> },
    {
      key: 'progress',
      head: t('column.progress'),
      width: '58px',
      align: 'right',
      leaves: 2,
      cell: (task) => progressWords(t('row.noReport'), task),
    },
    {
      key: 'evidence',
      head: t('column.evidence'),
      width: '86px',
      leaves: 3,
      cell: (task) => <Line text={evidenceOf(t, task)} />,
    },
    {
      key: 'state',
      head: t('column.state'),
      width: '166px',
      cell: (task) => <Status {...stateStatus(t, task)} />,
    },
    {
      key: 'due',
      head: t('column.due'),
      width: '90px',
      align: 'right',
      cell: (task) => <Due task={task} />,
    },
    {
      key: 'reminded',
      head: t('column.reminded'),
      width: '92px',
      align: 'right',
      leaves: 3,
      cell: (task) => {
        const at = lastReminder(task);
        return at === null ? <span className={classes.none}>{t('row.notReminded')}</span> : shortDay(at);
      },
    },
  ];
  return (
    <DataTable<ListedTask>
      label={t('list')}
      rows={tasks}
      rowKey={taskKey}
      columns={columns}
      {...(grouped ? { groupOf: groupOf(t, source) } : {})}
      selected={selected}
      onSelect={onOpen}
      onOpen={onOpen}
      onLetter={{ k: onHistory, ...(onUrge === undefined ? {} : { n: onUrge }) }}
      empty={t('empty.filtered')}
    />
  );
}

function groupOf(t: ReturnType<typeof useTranslation<'tasks'>>['t'], source: (task: ListedTask) => string) {
  return (task: ListedTask) => {
    const { passedDown, conferenceTitle, host } = task;
    if (passedDown === null && task.source !== null) return { key: task.conference, title: source(task) };
    const way = passedDown === null ? 'group' : 'groupPassed';
    return { key: task.conference, title: t(way, { title: conferenceTitle ?? host.name, source: source(task) }) };
  };
}

function Line({ text }: { readonly text: string }) {
  return (
    <span className={classes.line} title={text}>
      {text}
    </span>
  );
}

function progressWords(none: string, task: ListedTask) {
  // Whoever leads answers for the whole; those who work with it tell of their parts.
  const percents = task.assignees.filter(({ co }) => !co).flatMap(({ progress }) => progress.at(-1)?.percent ?? []);
  if (percents.length > 0) return `${String(Math.min(...percents))}%`;
  return lastProgress(task) === null ? <span className={classes.none}>{none}</span> : '';
}

function evidenceOf(t: TFunction<'tasks'>, task: ListedTask): string {
  const last = lastProgress(task);
  const count = task.assignees.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const files = count === 0 ? null : t('column.files', { count });
  return [last?.documentNumber ?? last?.evidence ?? null, files].filter((part) => part !== null).join(' · ');
}

/** The next day that counts: the term, or (with its sign) a milestone that somebody has still to reach before it. */
function Due({ task: { deadline, assignees, status } }: { readonly task: ListedTask }) {
  const { t } = useTranslation('tasks');
  const own = assignees.flatMap(({ dueAt }) => dueAt ?? []).sort()[0];
  const at = own ?? deadline.dueAt;
  const owing =
    status === 'running' ? assignees.filter((one) => one.status !== 'reported' && one.status !== 'verified') : [];
  const ahead = owing.flatMap(({ milestones }) => milestones.filter(({ reached }) => reached === null));
  const [next] = ahead.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (next === undefined || (at !== null && next.date >= civilDateOf(at)))
    return <Line text={at === null ? (deadline.text ?? '') : termDay(at)} />;
  return (
    <span className={classes.line} title={t('milestone.nextOf', { name: next.name, day: day(next.date) })}>
      <Icon name="flag" /> {day(next.date)}
    </span>
  );
}
