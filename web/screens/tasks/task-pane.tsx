import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LeaderNotes } from '#web/app/instructions/leader-notes.tsx';
import { usePerson } from '#web/app/session.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { actsFor } from '#web/screens/tasks/acts.ts';
import { ActButtons } from '#web/screens/tasks/act-buttons.tsx';
import type { OpenDialog } from '#web/screens/tasks/dialogs/dialog.ts';
import { TaskFacts } from '#web/screens/tasks/task-facts.tsx';
import { Milestones } from '#web/screens/tasks/milestones.tsx';
import classes from '#web/screens/tasks/task-pane.module.css';
import { TaskPapers } from '#web/screens/tasks/task-papers.tsx';
import { UnitThread } from '#web/screens/tasks/unit-thread.tsx';
import type { Chosen } from '#web/screens/tasks/use-choice.ts';
import { type Assignee, streamOf, type TaskDetail, useTask } from '#web/screens/tasks/use-tasks.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';

interface TaskPaneProps {
  readonly task: Chosen;
  readonly onAct: (dialog: OpenDialog) => void;
  readonly onHistory: () => void;
  readonly onClose: () => void;
}

/** The open task: what was concluded, each unit's way with it, and what can be done about it. */
export function TaskPane({ task, onAct, onHistory, onClose }: TaskPaneProps) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  const { data, error } = useTask(task);
  return (
    <section className={classes.pane} aria-label={t('detail.label', { number: task.number })}>
      <header className={classes.head}>
        <h2>{t('detail.label', { number: task.number })}</h2>
        <Button variant="subtle" size="compact-sm" leftSection={<Icon name="history" />} onClick={onHistory}>
          {common('act.history')}
        </Button>
        <CloseButton aria-label={t('detail.back')} onClick={onClose} />
      </header>
      <Fault error={error} />
      {data !== undefined && <Opened task={data} stream={streamOf(task)} onAct={onAct} />}
    </section>
  );
}

interface OpenedProps {
  readonly task: TaskDetail;
  readonly stream: string;
  readonly onAct: (dialog: OpenDialog) => void;
}

function Opened({ task, stream, onAct }: OpenedProps) {
  const { t } = useTranslation('tasks');
  const can = useRights(stream);
  const whole = actsFor(task, null, can, usePerson().position);
  return (
    <>
      <TaskFacts task={task} />
      <ActButtons acts={whole} onAct={(kind) => onAct({ kind, task, unit: null })} />
      <TaskPapers task={task} stream={stream} />
      <Milestones task={task} stream={stream} />
      <NotesOn task={task} stream={stream} />
      {task.assignees.length > 0 && <h3 className={classes.units}>{t('detail.units')}</h3>}
      {task.assignees.map((assignee) => (
        <Share key={assignee.unit} task={task} stream={stream} assignee={assignee} onAct={onAct} />
      ))}
    </>
  );
}

/** Of what a unit passed down its committee writes nothing: the task above is the place. */
function NotesOn({ task, stream }: Pick<OpenedProps, 'task' | 'stream'>) {
  const { assignees, programme, passedDown, rehearsal } = task;
  const lead = assignees.find((one) => one.lead) ?? assignees[0];
  if (passedDown !== null) return null;
  const on = {
    place: { kind: 'task', task: stream },
    name: '',
    programmes: [programme],
    unit: lead?.unit ?? null,
  } as const;
  return <LeaderNotes on={on} rehearsal={rehearsal} />;
}

/** One unit's share, with what may be done for this unit. */
function Share({ task, stream, assignee, onAct }: OpenedProps & { readonly assignee: Assignee }) {
  const can = useRights(stream, assignee.unit);
  const acts = actsFor(task, assignee, can, usePerson().position);
  return (
    <div className={classes.share}>
      <UnitThread task={task} assignee={assignee} />
      <ActButtons acts={acts} onAct={(kind) => onAct({ kind, task, unit: assignee })} />
    </div>
  );
}
