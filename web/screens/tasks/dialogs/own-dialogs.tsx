import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { AboutTask, LongText, pathOf, ShortText, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';

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
  const [text, setText] = useState('');
  const [percentText, setPercentText] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const [evidence, setEvidence] = useState('');
  const percent = percentText.trim() === '' ? null : Number(percentText.replace('%', '').trim());
  const wrong = percent !== null && !(Number.isInteger(percent) && percent >= 0 && percent <= 100);
  const send = useCommand(
    (of: string, key) =>
      api.POST('/tasks/{conference}/{number}/progress', {
        params: { path: pathOf(task), header: key },
        body: { unit: of, percent, text, documentNumber, evidence },
      }),
    { said: t('progress.said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('progress.title')}
      act={t('progress.act')}
      cancel={t('progress.cancel')}
      blocked={text.trim() === '' || wrong}
      pending={send.isPending}
      error={send.error}
      onAct={() => {
        if (unit !== null) send.mutate(unit.unit);
      }}
      willFollow={[knots.now(t('progress.seen', { host: task.host.name })), knots.same(t('progress.due'))]}
    >
      <AboutTask task={task} />
      <LongText label={t('dialog.text')} value={text} onChange={setText} required />
      <ShortText
        label={t('dialog.percent')}
        value={percentText}
        onChange={setPercentText}
        error={wrong ? t('dialog.percentWrong') : null}
      />
      <ShortText label={t('dialog.documentNumber')} value={documentNumber} onChange={setDocumentNumber} />
      <ShortText label={t('dialog.evidence')} value={evidence} onChange={setEvidence} />
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
      blocked={until === null || reason.trim() === ''}
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
      <DateInput label={t('dialog.until')} text={text} onText={setText} required />
      <LongText label={t('dialog.reason')} value={reason} onChange={setReason} required />
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
      blocked={text.trim() === ''}
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
      <LongText label={t('dialog.text')} value={text} onChange={setText} required />
      <ShortText label={t('dialog.documentNumber')} value={documentNumber} onChange={setDocumentNumber} />
    </ActDialog>
  );
}
