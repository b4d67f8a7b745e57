import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { day, termDay } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import { firstOf, missing, unread } from '#web/kit/reason.ts';

/** A unit takes the task on. */
export function AcceptDialog({ task, unit, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const send = useCommand(
    (of: string, key) =>
      api.POST('/tasks/{conference}/{number}/accept', {
        params: { path: pathOf(task), header: key },
        body: { unit: of },
      }),
    { said: t('accept.said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('accept.title')}
      act={t('accept.act')}
      cancel={t('accept.cancel')}
      pending={send.isPending}
      error={send.error}
      onAct={() => {
        if (unit !== null) send.mutate(unit.unit);
      }}
      willFollow={[knots.now(t('accept.seen', { host: task.host.name })), knots.same(t('progress.due'))]}
    >
      <AboutTask task={task} />
    </ActDialog>
  );
}

/** More time, from the giver. */
export function AskDialog({ task, unit, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const until = readDay(text);
  const dueAt = unit?.dueAt ?? null;
  const send = useCommand(
    (wish: { readonly unit: string; readonly until: string }, key) =>
      api.POST('/tasks/{conference}/{number}/extension/ask', {
        params: { path: pathOf(task), header: key },
        body: { ...wish, reason },
      }),
    { said: t('ask.said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('ask.title')}
      act={until === null ? t('ask.actNoDay') : t('ask.act', { day: day(until) })}
      cancel={t('ask.cancel')}
      blocked={firstOf(until === null && unread('until', text), reason.trim() === '' && missing('reason'))}
      pending={send.isPending}
      error={send.error}
      onAct={() => {
        if (unit !== null && until !== null) send.mutate({ unit: unit.unit, until });
      }}
      willFollow={[
        knots.now(t('dialog.mailToHost', { host: task.host.name })),
        knots.later(t('ask.giver')),
        knots.same(t('ask.still')),
      ]}
    >
      <AboutTask task={task} />
      {dueAt !== null && <p>{t('ask.current', { day: termDay(dueAt) })}</p>}
      <DateInput label={t('dialog.until')} field="until" text={text} onText={setText} required />
      <LongText label={t('dialog.reason')} field="reason" text={reason} onText={setReason} required />
    </ActDialog>
  );
}
