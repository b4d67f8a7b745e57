import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { missing } from '#web/kit/reason.ts';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import type { Assignee, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

interface ReachDialogProps {
  readonly task: TaskDetail;
  readonly milestone: Assignee['milestones'][number];
  readonly unit: string;
  readonly onClose: () => void;
}

/** The unit says that a part is done; the whole is verified later. */
export function ReachDialog({ task, milestone, unit, onClose }: ReachDialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const [text, setText] = useState('');
  const { name, number } = milestone;
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/milestones/reach', {
        params: { path: pathOf(task), header: key },
        body: { unit, number, text },
      }),
    { said: t('milestone.reachSaid'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('milestone.reachTitle', { name })}
      act={t('milestone.reachAct')}
      blocked={text.trim() === '' && missing('text')}
      pending={send.isPending}
      error={send.error}
      onAct={() => send.mutate(null)}
      willFollow={[knots.now(t('milestone.reachNow')), knots.same(t('milestone.reachSame'))]}
    >
      <AboutTask task={task} />
      <LongText label={t('milestone.reachText')} field="text" text={text} onText={setText} required />
    </ActDialog>
  );
}
