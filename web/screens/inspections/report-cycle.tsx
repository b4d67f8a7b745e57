import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeriodWord } from '#web/app/use-period-word.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { type CycleInList, useCycles } from '#web/screens/cycles/use-cycles.ts';

interface ReportCycleFieldProps {
  readonly committee: string;
  readonly chosen: string | null;
  readonly onChoose: (cycle: string | null) => void;
  readonly error: string | undefined;
}

/** The cycle in which the units report for it, of those the committee has planned; asked where there is one. */
export function ReportCycleField({ committee, chosen, onChoose, error }: ReportCycleFieldProps) {
  const { t } = useTranslation('inspections', { keyPrefix: 'plan' });
  const wordOf = useWordOf();
  const cycles = (useCycles(false).data?.cycles ?? []).filter(
    (one) => one.cycle === chosen || (one.committee.id === committee && one.status !== 'cancelled'),
  );
  if (cycles.length === 0) return null;
  return (
    <OneOf
      grows
      label={t('cycle')}
      placeholder={t('cycleNone')}
      choices={cycles.map((one) => ({ key: one.cycle, word: wordOf(one) }))}
      chosen={chosen}
      onChoose={onChoose}
      onClear={() => onChoose(null)}
      error={error}
    />
  );
}

/** Where the units report for it; whoever may not read that cycle is shown nothing. */
export function ReportCycleLink({ cycle }: { readonly cycle: string }) {
  const wordOf = useWordOf();
  const found = useCycles(false).data?.cycles.find((one) => one.cycle === cycle);
  if (found === undefined) return null;
  return (
    <Link to="/ky-bao-cao/$cycle" params={{ cycle }}>
      {wordOf(found)}
    </Link>
  );
}

function useWordOf(): (cycle: CycleInList) => string {
  const { t } = useTranslation('inspections', { keyPrefix: 'plan' });
  const periodWord = usePeriodWord();
  return ({ period, committee }) => t('cycleOne', { period: periodWord(period.label), committee: committee.name });
}
