import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { missing } from '#web/kit/reason.ts';

interface ExemptDialogProps {
  readonly cycle: string;
  readonly row: BoardRow;
  /** Units that report now. */
  readonly total: number;
  readonly onClose: () => void;
}

export function ExemptDialog({ cycle, row, total, onClose }: ExemptDialogProps) {
  const { t } = useTranslation('board');
  const [reason, setReason] = useState('');
  const { name, unit } = row;
  const exempt = useCommand(
    (body: { reason: string }, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/exempt', { params: { path: { cycle, unit }, header: key }, body }),
    { said: t('exempt.done', { unit: name }), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('exempt.title', { unit: name })}
      act={t('exempt.act')}
      cancel={t('exempt.cancel')}
      blocked={reason.trim() === '' && missing('reason')}
      pending={exempt.isPending}
      error={exempt.error}
      onAct={() => exempt.mutate({ reason: reason.trim() })}
      willFollow={[
        { key: 'now', state: 'now', when: `${t('extend.now')}:`, what: t('exempt.nowWhat', { unit: name }) },
        {
          key: 'total',
          state: 'waiting',
          when: `${t('exempt.total')}:`,
          what: t('exempt.totalWhat', { from: total, to: Math.max(0, total - 1) }),
        },
        { key: 'undo', state: 'waiting', when: `${t('exempt.undo')}:`, what: t('exempt.undoWhat') },
      ]}
    >
      <Textarea
        label={t('extend.reason')}
        description={t('extend.reasonHint')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxRows={6}
        data-field="reason"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
