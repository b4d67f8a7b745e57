import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { AboutTask, LongText, pathOf, ShortText, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import { because, missing } from '#web/kit/reason.ts';

/** To one unit, or to each that still owes its report. */
export function UrgeDialog({ task, unit, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const paper = usePaper();
  const knots = useKnots();
  const [text, setText] = useState('');
  const owing = task.assignees.filter(({ status }) => status !== 'reported' && status !== 'verified');
  const count = unit === null ? owing.length : 1;
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/urge', {
        params: { path: pathOf(task), header: key },
        body: { unit: unit?.unit ?? null, text },
      }),
    { said: t('urge.said'), onDone: onClose },
  );
  const to = unit ?? (owing.length === 1 ? owing[0] : undefined);
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={to === undefined ? t('urge.titleAll', { count }) : t('urge.title', { unit: to.name })}
      act={t('urge.act', { count, ...paper })}
      cancel={t('urge.cancel', paper)}
      blocked={count === 0 && because(t('urge.nobody'))}
      pending={send.isPending}
      error={send.error}
      onAct={() => send.mutate(null)}
      willFollow={
        count === 0
          ? []
          : [
              knots.now(to === undefined ? t('dialog.mailToMany', { count }) : t('dialog.mailTo', { unit: to.name })),
              knots.later(t('dialog.recorded')),
              knots.later(t('dialog.quiet'), '2'),
              knots.same(t('urge.same', paper)),
            ]
      }
    >
      <AboutTask task={task} />
      {count === 0 ? (
        <p>{t('urge.nobody')}</p>
      ) : (
        <p>{(unit === null ? owing : [unit]).map(({ name }) => name).join(', ')}</p>
      )}
      <LongText label={t('dialog.optionalText')} text={text} onText={setText} />
    </ActDialog>
  );
}

/** A date for the whole task; every unit hears of it. */
export function DateDialog({ task, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { day: aDay, written } = useFieldRules();
  const formOf = useActForm({ date: '', raw: '', reason: '' }, { date: aDay, reason: written });
  const count = task.assignees.filter(({ status }) => status !== 'reported' && status !== 'verified').length;
  const send = useCommand(
    (on: string, key) =>
      api.POST('/tasks/{conference}/{number}/due-date', {
        params: { path: pathOf(task), header: key },
        body: { rule: { kind: 'date', date: on, hour: '24:00', raw }, reason },
      }),
    { said: t('date.said'), onDone: onClose },
  );
  const form = formOf(send.error);
  const { raw, reason } = form.values;
  const date = readDay(form.values.date);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('date.title')}
      act={date === null ? t('date.actNoDay') : t('date.act', { day: day(date) })}
      cancel={t('date.cancel')}
      onSend={() => date !== null && send.mutate(date)}
      willFollow={[
        knots.now(count === 0 ? t('dialog.noMail') : t('dialog.mailToMany', { count })),
        knots.later(t('dialog.ladder')),
        knots.same(t('date.all')),
      ]}
    >
      <AboutTask task={task} />
      <DateInput label={t('dialog.until')} {...form.text('date')} required />
      <ShortText label={t('date.raw')} {...form.text('raw')} />
      <LongText label={t('dialog.reason')} {...form.text('reason')} required />
    </FormDialog>
  );
}

/** The giver alone may; afterwards it is counted nowhere. */
export function WithdrawDialog({ task, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const paper = usePaper();
  const knots = useKnots();
  const [reason, setReason] = useState('');
  const count = task.assignees.length;
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/withdraw', {
        params: { path: pathOf(task), header: key },
        body: { reason },
      }),
    { said: t('withdraw.said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('withdraw.title')}
      act={t('withdraw.act', { count, ...paper })}
      cancel={t('withdraw.cancel')}
      dangerous
      blocked={reason.trim() === '' && missing('reason')}
      pending={send.isPending}
      error={send.error}
      onAct={() => send.mutate(null)}
      willFollow={[
        knots.now(count === 0 ? t('dialog.noMail') : t('dialog.mailToMany', { count })),
        knots.later(t('withdraw.gone')),
        knots.never(t('dialog.recorded')),
      ]}
    >
      <AboutTask task={task} />
      <LongText label={t('dialog.reason')} field="reason" text={reason} onText={setReason} required />
    </ActDialog>
  );
}
