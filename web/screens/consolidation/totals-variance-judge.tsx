import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { missing } from '#web/kit/reason.ts';
import type { Variance } from '#web/screens/consolidation/consolidation.ts';
import { CorrectionFollows } from '#web/screens/report-entry/correction-follows.tsx';
import { VarianceNote } from '#web/screens/consolidation/totals-variance-note.tsx';

interface JudgeVarianceDialogProps {
  readonly cycle: string;
  readonly note: Variance;
  readonly taken: boolean;
  readonly onClose: () => void;
}

/** The leader's word on a note: never by whoever wrote it, which the api refuses by name. */
export function JudgeVarianceDialog({ cycle, note, taken, onClose }: JudgeVarianceDialogProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const [reason, setReason] = useState('');
  const path = { cycle, unit: note.unit, number: note.number };
  const judge = useCommand(
    (said: string, key) => {
      const params = { path, header: key };
      return taken
        ? api.POST('/cycles/{cycle}/reports/{unit}/variances/{number}/accept', { params, body: {} })
        : api.POST('/cycles/{cycle}/reports/{unit}/variances/{number}/refuse', { params, body: { reason: said } });
    },
    { said: t(taken ? 'accept.said' : 'refuse.said', { number: note.number }), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t(taken ? 'accept.title' : 'refuse.title', { number: note.number, unit: note.name })}
      act={t(taken ? 'accept.act' : 'refuse.act')}
      willFollow={
        taken
          ? [
              { key: 'sealed', state: 'waiting', what: t('accept.sealed') },
              { key: 'flagged', state: 'now', what: t('accept.flagged') },
            ]
          : [{ key: 'stays', state: 'waiting', what: t('refuse.stays') }]
      }
      pending={judge.isPending}
      blocked={!taken && reason.trim() === '' && missing('reason')}
      error={judge.error}
      onAct={() => {
        judge.mutate(reason.trim());
      }}
    >
      <VarianceNote cycle={cycle} note={note} />
      {taken && <CorrectionFollows path={{ cycle, unit: note.unit }} changes={note.changes} unusualOnly />}
      {!taken && (
        <Textarea
          label={t('refuse.reason')}
          autosize
          minRows={2}
          data-autofocus
          data-field="reason"
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
      )}
    </ActDialog>
  );
}
