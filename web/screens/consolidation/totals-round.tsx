import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { RoundDialog } from '#web/screens/consolidation/round-dialog.tsx';
import { useRounds } from '#web/screens/consolidation/use-rounds.ts';

interface TotalsRoundProps {
  readonly cycle: string;
  readonly unit: string;
  readonly round: number;
  readonly onClose: () => void;
}

/** The round that a figure of the totals stands in, as it was sealed. */
export function TotalsRound({ cycle, unit, round, onClose }: TotalsRoundProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'lineage' });
  const form = useQuery({
    queryKey: keys.cycle(cycle, 'form', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/form', { params: { path: { cycle, unit } } })),
  });
  const rounds = useRounds(cycle, unit);
  const sealed = rounds.data?.rounds.find(({ report }) => report.round === round);
  if (form.data === undefined || sealed === undefined) return <Fault error={form.error ?? rounds.error} />;
  const { receipt, arrivedAt } = sealed.report;
  return (
    <RoundDialog
      form={form.data}
      round={sealed}
      fact={t('sealed', { receipt, at: dayAndTime(arrivedAt) })}
      onClose={onClose}
    />
  );
}
