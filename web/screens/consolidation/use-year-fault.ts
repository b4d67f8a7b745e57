import { useTranslation } from 'react-i18next';
import type { Years, YearsRow } from '#web/screens/consolidation/consolidation.ts';

/** What is said beside a sum of years, or instead of one, with the years it is about by name. */
export function useYearFault({ of }: Years): (fault: YearsRow['faults'][number]) => string {
  const { t } = useTranslation('totals', { keyPrefix: 'years.fault' });
  const labels = new Map(of.map(({ cycle, label }) => [cycle, label]));
  return ({ kind, years, there }) =>
    t(kind, { there: there ?? '', years: years.map((cycle) => labels.get(cycle) ?? cycle).join(', ') });
}
