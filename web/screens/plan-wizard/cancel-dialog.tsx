import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useCycle } from '#web/app/use-cycle.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import { missing } from '#web/kit/reason.ts';

interface CancelDialogProps {
  readonly cycle: string;
  readonly onClose: () => void;
}

/** A cancelled cycle stays on record and is not begun again. */
export function CancelDialog({ cycle, onClose }: CancelDialogProps) {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation('common');
  const { data } = useCycle(cycle);
  const sums = data?.summedBy ?? [];
  const [reason, setReason] = useState('');
  const cancel = useCommand(
    (body: { reason: string }, key) =>
      api.POST('/cycles/{cycle}/cancel', { params: { path: { cycle }, header: key }, body }),
    { said: t('cancelled'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      dangerous
      onClose={onClose}
      title={t('cancelling.title')}
      act={t('cancelling.act')}
      final
      willFollow={[
        { key: 'told', state: 'now', what: t('cancelling.nobodyTold') },
        { key: 'stops', state: 'waiting', what: t('cancelling.stops') },
        { key: 'stays', state: 'waiting', what: `${t('cancelling.stays')} ${common('cannotUndo')}.` },
      ]}
      pending={cancel.isPending}
      blocked={reason.trim() === '' && missing('reason')}
      error={cancel.error}
      onAct={() => {
        cancel.mutate({ reason: reason.trim() });
      }}
    >
      {sums.length > 0 && (
        <Note tone="overdue" fact={t('cancelling.summedBy')}>
          <ul>
            {sums.map((sum) => (
              <li key={sum.cycle}>
                {t(sum.approved ? 'cancelling.sumApproved' : 'cancelling.sumOpen', { label: sum.label })}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <Textarea
        label={common('reason')}
        description={common('required')}
        autosize
        minRows={2}
        data-autofocus
        data-field="reason"
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
    </ActDialog>
  );
}
