import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { leadsToConference, useStations } from '#web/app/cycle-frame/use-stations.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';
import { missing } from '#web/kit/reason.ts';

interface ApproveDialogProps {
  readonly cycle: string;
  readonly consolidation: Consolidation;
  readonly onClose: () => void;
}

/** The leader's word. Over a failed check it needs a reason, which stays on record. */
export function ApproveDialog({ cycle, consolidation, onClose }: ApproveDialogProps) {
  const { t } = useTranslation('consolidation');
  const { data: stations } = useStations(cycle);
  const [reason, setReason] = useState('');
  const failed = consolidation.checks.filter(({ outcome }) => outcome === 'fail');
  const approve = useCommand(
    (overrideReason: string | null, key) =>
      api.POST('/cycles/{cycle}/approve', { params: { path: { cycle }, header: key }, body: { overrideReason } }),
    { said: t('approve.said'), onDone: onClose },
  );
  const { years, leftOut: units } = consolidation;
  const ofReports = units.length === 0 ? t('consolidate.nobodyLeft') : t('approve.left', { count: units.length });
  // Nobody reported to what sums years: of it is said what it sums.
  const leftOut =
    years === null ? ofReports : t('approve.ofYears', { years: years.of.map(({ label }) => label).join(', ') });
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('approve.title')}
      act={
        failed.length === 0
          ? t('approve.act', { count: consolidation.totals.length })
          : t('approve.actOver', { count: failed.length })
      }
      final
      willFollow={[
        { key: 'fixed', state: 'now', what: t('approve.fixed', { count: consolidation.totals.length }) },
        { key: 'left', state: 'waiting', what: leftOut },
        { key: 'next', state: 'waiting', what: t(leadsToConference(stations) ? 'approve.next' : 'approve.nextClose') },
      ]}
      pending={approve.isPending}
      blocked={failed.length > 0 && reason.trim() === '' && missing('reason')}
      error={approve.error}
      onAct={() => {
        approve.mutate(failed.length === 0 ? null : reason.trim());
      }}
    >
      {failed.length > 0 && (
        <>
          <ul className={classes.missing}>
            {failed.map(({ id, check, rule, sentence }) => (
              <li key={`${check} ${id}`}>
                <strong>{rule}</strong>: {sentence}
              </li>
            ))}
          </ul>
          <Textarea
            label={t('approve.reason')}
            description={t('approve.reasonWhy')}
            autosize
            minRows={2}
            data-autofocus
            data-field="reason"
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        </>
      )}
    </ActDialog>
  );
}
