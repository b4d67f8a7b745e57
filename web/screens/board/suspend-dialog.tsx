import { Checkbox, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import type { Knot } from '#web/kit/thread.tsx';
import type { BoardRow } from '#web/screens/board/use-board.ts';

interface SuspendDialogProps {
  readonly cycle: string;
  readonly row: BoardRow;
  readonly act: 'suspend' | 'resume';
  readonly onClose: () => void;
}

/** Stops a unit's clock or lets it go on; all units' at once where a storm or an order concerns them all. */
export function SuspendDialog({ cycle, row, act, onClose }: SuspendDialogProps) {
  const { t } = useTranslation('board');
  const { written } = useFieldRules();
  const formOf = useActForm({ reason: '', all: false }, { reason: written });
  const send = useCommand(
    (body: { readonly units: string[]; readonly reason: string }, key) =>
      act === 'suspend'
        ? api.POST('/cycles/{cycle}/suspend', { params: { path: { cycle }, header: key }, body })
        : api.POST('/cycles/{cycle}/resume', { params: { path: { cycle }, header: key }, body }),
    { said: t(`${act}.done`), onDone: onClose },
  );
  const form = formOf(send.error);
  const { reason, all } = form.values;
  const left = row.suspended?.left ?? row.daysLeft ?? 0;
  const knots: readonly Knot[] = [
    { key: 'clock', state: 'now', what: t(`${act}.clock`, { days: Math.max(0, left) }) },
    { key: 'letter', state: 'waiting', what: t(`${act}.letter`) },
  ];
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t(`${act}.title`, { unit: row.name })}
      act={t(`${act}.act`)}
      onSend={() => send.mutate({ units: all ? [] : [row.unit], reason: reason.trim() })}
      final
      willFollow={knots}
    >
      {row.suspended !== null && (
        <p>{t('resume.since', { day: day(row.suspended.since), reason: row.suspended.reason })}</p>
      )}
      <Checkbox
        label={t(`${act}.all`)}
        checked={all}
        onChange={(event) => form.set('all', event.currentTarget.checked)}
      />
      <Textarea
        label={t('extend.reason')}
        description={t('extend.reasonHint')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxRows={6}
        {...form.input('reason')}
      />
    </FormDialog>
  );
}
