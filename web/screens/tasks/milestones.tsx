import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '#web/app/use-rights.ts';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { type MilestoneAct, MilestoneDialog } from '#web/screens/tasks/dialogs/milestone-dialog.tsx';
import { MilestoneShare } from '#web/screens/tasks/milestone-share.tsx';
import classes from '#web/screens/tasks/task-pane.module.css';
import type { Milestone, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

interface MilestonesProps {
  readonly task: TaskDetail;
  readonly stream: string;
}

/** Mốc: the task's named parts with their days, and how far each unit is with them. */
export function Milestones({ task, stream }: MilestonesProps) {
  const { t } = useTranslation('tasks');
  const may = useRights(stream)('followUpTask.SetMilestone').allowed;
  const [acting, setActing] = useState<MilestoneAct | null>(null);
  if (task.milestones.length === 0 && !may) return null;
  return (
    <section aria-label={t('milestone.title')}>
      <header className={classes.head}>
        <h3 className={classes.grows}>{t('milestone.title')}</h3>
        {may && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => setActing({ kind: 'new' })}
          >
            {t('milestone.add')}…
          </Button>
        )}
      </header>
      <ul className={classes.papers}>
        {task.milestones.map((milestone) => (
          <Row key={milestone.number} task={task} stream={stream} milestone={milestone} may={may} onAct={setActing} />
        ))}
      </ul>
      {acting !== null && <MilestoneDialog task={task} act={acting} onClose={() => setActing(null)} />}
    </section>
  );
}

interface RowProps extends MilestonesProps {
  readonly milestone: Milestone;
  readonly may: boolean;
  readonly onAct: (act: MilestoneAct) => void;
}

function Row({ task, stream, milestone, may, onAct }: RowProps) {
  const { t } = useTranslation('tasks');
  const { name, date, whose, number } = milestone;
  const its = task.assignees.filter(({ unit }) => whose === null || unit === whose);
  return (
    <li>
      <span className={classes.grows}>
        {name}
        {whose !== null && ` (${its[0]?.name ?? whose})`}
      </span>
      <span>{day(date)}</span>
      {may && (
        <>
          <LinkButton aria-label={t('milestone.moveOf', { name })} onClick={() => onAct({ kind: 'move', milestone })}>
            {t('milestone.move')}
          </LinkButton>
          <LinkButton aria-label={t('milestone.dropOf', { name })} onClick={() => onAct({ kind: 'drop', milestone })}>
            {t('milestone.drop')}
          </LinkButton>
        </>
      )}
      {its.map((assignee) => (
        <MilestoneShare key={assignee.unit} task={task} stream={stream} assignee={assignee} number={number} />
      ))}
    </li>
  );
}
