import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { AboutTask, LongText, pathOf, ShortText, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
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

/** How far it is, with what proves it. */
export function ProgressDialog({ task, unit, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { written } = useFieldRules();
  const formOf = useActForm(
    { text: '', percent: '', documentNumber: '', evidence: '' },
    {
      text: written,
      percent: (typed) => (typed.trim() === '' || percentOf(typed) !== null ? null : t('dialog.percentWrong')),
    },
  );
  const send = useCommand(
    (of: string, key) =>
      api.POST('/tasks/{conference}/{number}/progress', {
        params: { path: pathOf(task), header: key },
        body: { ...form.values, unit: of, percent: percentOf(form.values.percent) },
      }),
    { said: t('progress.said'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('progress.title')}
      act={t('progress.act')}
      cancel={t('progress.cancel')}
      onSend={() => unit !== null && send.mutate(unit.unit)}
      willFollow={[knots.now(t('progress.seen', { host: task.host.name })), knots.same(t('progress.due'))]}
    >
      <AboutTask task={task} />
      <LongText label={t('dialog.text')} {...form.text('text')} required />
      <ShortText label={t('dialog.percent')} {...form.text('percent')} />
      <ShortText label={t('dialog.documentNumber')} {...form.text('documentNumber')} />
      <ShortText label={t('dialog.evidence')} {...form.text('evidence')} />
    </FormDialog>
  );
}

/** Null = none given, or none to be read. */
function percentOf(typed: string): number | null {
  return readWhole(typed.replace('%', ''), { least: 0, most: 100 });
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
      {dueAt !== null && <p>{t('ask.current', { day: day(new Date(Date.parse(dueAt) - 1).toISOString()) })}</p>}
      <DateInput label={t('dialog.until')} field="until" text={text} onText={setText} required />
      <LongText label={t('dialog.reason')} field="reason" text={reason} onText={setReason} required />
    </ActDialog>
  );
}

/** Reported done; somebody else verifies. */
export function DoneDialog({ task, unit, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const [text, setText] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const send = useCommand(
    (of: string, key) =>
      api.POST('/tasks/{conference}/{number}/done', {
        params: { path: pathOf(task), header: key },
        body: { unit: of, text, documentNumber },
      }),
    { said: t('done.said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('done.title')}
      act={t('done.act')}
      cancel={t('done.cancel')}
      blocked={text.trim() === '' && missing('text')}
      pending={send.isPending}
      error={send.error}
      onAct={() => {
        if (unit !== null) send.mutate(unit.unit);
      }}
      willFollow={[
        knots.now(t('dialog.mailToHost', { host: task.host.name })),
        knots.later(t('done.verify')),
        knots.same(t('done.time')),
      ]}
    >
      <AboutTask task={task} />
      <LongText label={t('dialog.text')} field="text" text={text} onText={setText} required />
      <ShortText label={t('dialog.documentNumber')} text={documentNumber} onText={setDocumentNumber} />
    </ActDialog>
  );
}
