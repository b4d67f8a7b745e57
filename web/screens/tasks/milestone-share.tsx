import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { day } from '#web/kit/format.ts';
import { Status, type StatusProps } from '#web/kit/status.tsx';
import { ReachDialog } from '#web/screens/tasks/dialogs/reach-dialog.tsx';
import { ShareDialog, type ShareAct } from '#web/screens/tasks/dialogs/milestone-share-dialogs.tsx';
import classes from '#web/screens/tasks/task-pane.module.css';
import type { Assignee, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

interface ShareProps {
  readonly task: TaskDetail;
  readonly stream: string;
  readonly assignee: Assignee;
  readonly number: number;
}

type Its = Assignee['milestones'][number];

/** One unit's part of a milestone: where it stands, what whoever works for it does, and whoever gave the task. */
export function MilestoneShare({ task, stream, assignee, number }: ShareProps) {
  const { t } = useTranslation('tasks');
  const position = usePerson().position;
  const its = assignee.milestones.find((one) => one.number === number);
  const own = position?.unit === assignee.unit || assignee.ended?.takenOverBy?.unit === position?.unit;
  const can = useRights(stream, assignee.unit);
  const [acting, setActing] = useState<'reach' | ShareAct | null>(null);
  const look = useLook(its);
  if (its === undefined || look === null) return null;
  const { name, reached, verified, returned, asked, date } = its;
  const stated = task.milestones.find((one) => one.number === number);
  const names = { name, unit: assignee.name };
  const owes = reached === null && own;
  const judges = reached !== null && verified === null && !own && can('followUpTask.JudgeMilestone').allowed;
  const answers = asked !== null && can('followUpTask.DecideMilestoneExtension').allowed;
  const told = [
    stated !== undefined && stated.date !== date ? day(date) : '',
    reached?.text ?? '',
    reached === null && returned !== null
      ? t('milestone.returnedOn', { day: day(returned.at), reason: returned.reason })
      : '',
    asked === null ? '' : t('milestone.askedUntil', { day: day(asked.until), reason: asked.reason }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const close = (): void => setActing(null);
  const acts: readonly (readonly ['reach' | ShareAct, boolean, string, string])[] = [
    ['reach', owes && can('followUpTask.ReachMilestone').allowed, t('milestone.reach'), t('milestone.reach')],
    [
      ...(['ask', owes && asked === null && can('followUpTask.AskMilestoneExtension').allowed] as const),
      ...([t('milestone.ask'), t('milestone.askOf', names)] as const),
    ],
    ['confirm', judges, t('milestone.confirm'), t('milestone.confirmOf', names)],
    ['giveBack', judges, t('milestone.giveBack'), t('milestone.giveBackOf', names)],
    ['answer', answers, t('milestone.answer'), t('milestone.answerOf', names)],
  ];
  return (
    <span className={classes.told}>
      {assignee.name} <Status {...look} />
      {told !== '' && ` · ${told}`}{' '}
      {acts.map(
        ([act, open, word, called]) =>
          open && (
            <Fragment key={act}>
              <Button size="compact-xs" variant="default" aria-label={called} onClick={() => setActing(act)}>
                {word}…
              </Button>{' '}
            </Fragment>
          ),
      )}
      {acting === 'reach' && <ReachDialog task={task} milestone={its} unit={assignee.unit} onClose={close} />}
      {acting !== null && acting !== 'reach' && (
        <ShareDialog act={acting} task={task} milestone={its} unit={assignee} onClose={close} />
      )}
    </span>
  );
}

function useLook(its: Its | undefined): StatusProps | null {
  const { t } = useTranslation('tasks');
  if (its === undefined) return null;
  const { reached, verified, overdue } = its;
  if (reached === null)
    return overdue
      ? { tone: 'overdue', word: t('milestone.overdue') }
      : { tone: 'calm', icon: 'clock', word: t('milestone.ahead') };
  const word = t(reached.late ? 'milestone.reachedLate' : 'milestone.reached', { day: day(reached.at) });
  const then = verified === null ? t('milestone.waits') : t('milestone.verified', { day: day(verified.at) });
  return { tone: reached.late ? 'late' : 'ok', icon: 'done', word: `${word}, ${then}` };
}
