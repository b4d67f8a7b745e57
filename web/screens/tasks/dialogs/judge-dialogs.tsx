import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import { UnitThread } from '#web/screens/tasks/unit-thread.tsx';
import type { Assignee } from '#web/screens/tasks/use-tasks.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { firstOf, missing, wrong } from '#web/kit/reason.ts';
import { typedLines } from '#web/kit/typed-lines.ts';

type OfUnit = DialogProps & { readonly unit: Assignee };

export function VerifyDialog({ unit, ...props }: DialogProps) {
  return unit === null ? null : <Verify unit={unit} {...props} />;
}

function Verify({ task, unit, onClose }: OfUnit) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { name } = unit;
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/verify', {
        params: { path: pathOf(task), header: key },
        body: { unit: unit.unit },
      }),
    { said: t('verify.said', { unit: name }), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('verify.title', { unit: name })}
      act={t('verify.act')}
      cancel={t('verify.cancel')}
      pending={send.isPending}
      error={send.error}
      onAct={() => send.mutate(null)}
      willFollow={[
        knots.now(t('dialog.mailTo', { unit: name })),
        knots.later(t('verify.last')),
        knots.same(t('verify.judged')),
      ]}
    >
      <AboutTask task={task} />
      <h3>{t('verify.report')}</h3>
      <UnitThread task={task} assignee={unit} />
    </ActDialog>
  );
}

export function ReturnDialog({ unit, ...props }: DialogProps) {
  return unit === null ? null : <Return unit={unit} {...props} />;
}

function Return({ task, unit, onClose }: OfUnit) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const [text, setText] = useState('');
  const reasons = typedLines(text);
  const { name } = unit;
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/return', {
        params: { path: pathOf(task), header: key },
        body: { unit: unit.unit, reasons },
      }),
    { said: t('return.said', { unit: name }), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('return.title', { unit: name })}
      act={t('return.act', { count: reasons.length })}
      cancel={t('return.cancel')}
      blocked={reasons.length === 0 && missing('reasons')}
      pending={send.isPending}
      error={send.error}
      onAct={() => send.mutate(null)}
      willFollow={[
        knots.now(t('dialog.mailTo', { unit: name })),
        knots.later(t('return.counts')),
        knots.same(t('dialog.others')),
      ]}
    >
      <AboutTask task={task} />
      <UnitThread task={task} assignee={unit} />
      <LongText
        label={t('dialog.reason')}
        description={t('dialog.reasonsHint')}
        field="reasons"
        text={text}
        onText={setText}
        required
        lines={4}
      />
    </ActDialog>
  );
}

/** One unit of a running task, or the whole of an ended one. */
export function ReopenDialog({ task, unit, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const date = readDay(text);
  const count = unit === null ? task.assignees.length : 1;
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/reopen', {
        params: { path: pathOf(task), header: key },
        body: {
          unit: unit?.unit ?? null,
          rule: date === null ? null : { kind: 'date', date, hour: '24:00', raw: null },
          reason,
        },
      }),
    { said: t('reopen.said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={unit === null ? t('reopen.title') : `${t('reopen.title')}: ${unit.name}`}
      act={t('reopen.act')}
      cancel={t('reopen.cancel')}
      blocked={firstOf(
        text.trim() !== '' && date === null && wrong('until'),
        reason.trim() === '' && missing('reason'),
      )}
      pending={send.isPending}
      error={send.error}
      onAct={() => send.mutate(null)}
      willFollow={[
        knots.now(unit === null ? t('dialog.mailToMany', { count }) : t('dialog.mailTo', { unit: unit.name })),
        knots.later(unit === null ? t('reopen.cycle') : t('dialog.ladder')),
        knots.same(t('dialog.recorded')),
      ]}
    >
      <AboutTask task={task} />
      <DateInput label={t('reopen.until')} field="until" text={text} onText={setText} />
      <LongText label={t('dialog.reason')} field="reason" text={reason} onText={setReason} required />
    </ActDialog>
  );
}
