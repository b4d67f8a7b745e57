import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { missing } from '#web/kit/reason.ts';

export function CallOffDialog({ inspection, onClose }: { readonly inspection: string; readonly onClose: () => void }) {
  const { t } = useTranslation('inspections', { keyPrefix: 'callOff' });
  const [reason, setReason] = useState('');
  const send = useCommand(
    (_: null, key) =>
      api.POST('/inspections/{inspection}/call-off', {
        params: { path: { inspection }, header: key },
        body: { reason: reason.trim() },
      }),
    { said: t('said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      dangerous
      onClose={onClose}
      title={t('title')}
      act={t('act')}
      pending={send.isPending}
      error={send.error}
      blocked={reason.trim() === '' && missing('reason')}
      onAct={() => send.mutate(null)}
      willFollow={[{ key: 'end', state: 'wrong', what: t('end') }]}
    >
      <Textarea
        label={t('reason')}
        data-field="reason"
        autosize
        minRows={2}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errorAt(send.error, '/reason')}
      />
    </ActDialog>
  );
}
