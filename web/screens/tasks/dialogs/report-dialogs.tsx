import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { AttachField } from '#web/app/files/attach-field.tsx';
import { useSentAhead } from '#web/app/files/use-sent-ahead.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import { firstOf, missing, waiting } from '#web/kit/reason.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import { AboutTask, LongText, pathOf, ShortText, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import { type TaskDetail, useTaskFiles } from '#web/screens/tasks/use-tasks.ts';

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
  const known = useTaskFiles(task, true).data;
  const sent = useSentAhead(filesOf(task), { unit: unit?.unit ?? '' }, known?.files);
  const limits = known?.limits;
  const send = useCommand(
    (of: string, key) =>
      api.POST('/tasks/{conference}/{number}/progress', {
        params: { path: pathOf(task), header: key },
        body: { ...form.values, unit: of, percent: percentOf(form.values.percent), files: sent.ids },
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
      blocked={sent.uploads.sends && waiting}
      onSend={() => unit !== null && send.mutate(unit.unit)}
      willFollow={[knots.now(t('progress.seen', { host: task.host.name })), knots.same(t('progress.due'))]}
    >
      <AboutTask task={task} />
      <LongText label={t('dialog.text')} {...form.text('text')} required />
      <ShortText label={t('dialog.percent')} {...form.text('percent')} />
      <ShortText label={t('dialog.documentNumber')} {...form.text('documentNumber')} />
      <ShortText label={t('dialog.evidence')} {...form.text('evidence')} />
      <Asked task={task} />
      <AttachField label={t('dialog.files')} sent={sent} limits={limits} />
    </FormDialog>
  );
}

/** Null = none given, or none to be read. */
function percentOf(typed: string): number | null {
  return readWhole(typed.replace('%', ''), { least: 0, most: 100 });
}

/** Reported done; somebody else verifies. */
export function DoneDialog({ task, unit, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const [text, setText] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const known = useTaskFiles(task, true).data;
  const sent = useSentAhead(filesOf(task), { unit: unit?.unit ?? '' }, known?.files);
  const limits = known?.limits;
  const send = useCommand(
    (of: string, key) =>
      api.POST('/tasks/{conference}/{number}/done', {
        params: { path: pathOf(task), header: key },
        body: { unit: of, text, documentNumber, files: sent.ids },
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
      blocked={firstOf(text.trim() === '' && missing('text'), sent.uploads.sends && waiting)}
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
      <Asked task={task} />
      <AttachField label={t('dialog.files')} sent={sent} limits={limits} />
    </ActDialog>
  );
}

/** What the task asks for as proof stands where it is given. */
function Asked({ task }: Pick<DialogProps, 'task'>) {
  const { t } = useTranslation('tasks');
  const { t: label } = useTranslation('labels');
  if (task.evidence === null) return null;
  return <Note tone="pen" icon="document" fact={t('dialog.proof', { kind: label(`evidenceKind.${task.evidence}`) })} />;
}

/** Where files of the task go. */
function filesOf({ conference, number }: TaskDetail): string {
  return `/tasks/${encodeURIComponent(conference)}/${String(number)}/files`;
}
