import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';

interface ConsolidateDialogProps {
  readonly cycle: string;
  readonly accepted: number;
  /** Of a review of several years, what it sums; null: units reported. */
  readonly years: readonly string[] | null;
  readonly leftOut: readonly string[];
  readonly onClose: () => void;
}

/** Totals of accepted reports only (trap 13): who is left out is named before, not found out afterwards. */
export function ConsolidateDialog({ cycle, accepted, years, leftOut, onClose }: ConsolidateDialogProps) {
  const { t } = useTranslation('consolidation');
  const consolidate = useCommand(
    (_input: null, key) =>
      api.POST('/cycles/{cycle}/consolidate', { params: { path: { cycle }, header: key }, body: {} }),
    { said: t('consolidate.said'), onDone: onClose },
  );
  const ofReports = [
    { key: 'sums', state: 'now' as const, what: t('consolidate.sums', { count: accepted }) },
    {
      key: 'left',
      state: leftOut.length === 0 ? ('waiting' as const) : ('wrong' as const),
      what:
        leftOut.length === 0
          ? t('consolidate.nobodyLeft')
          : t('consolidate.left', { count: leftOut.length, units: leftOut.join(', ') }),
    },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t(years === null ? 'consolidate.title' : 'consolidate.titleYears')}
      act={
        years === null ? t('consolidate.act', { count: accepted }) : t('consolidate.actYears', { count: years.length })
      }
      willFollow={[
        ...(years === null
          ? ofReports
          : [{ key: 'sums', state: 'now' as const, what: t('consolidate.sumsYears', { years: years.join(', ') }) }]),
        { key: 'checks', state: 'waiting', what: t('consolidate.checks') },
        { key: 'again', state: 'waiting', what: t('consolidate.again') },
      ]}
      pending={consolidate.isPending}
      error={consolidate.error}
      onAct={() => {
        consolidate.mutate(null);
      }}
    />
  );
}
