import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights } from '#web/app/use-rights.ts';

/** From a report that was handed in to the desk where it is judged: for whoever may accept or return it, nobody else. */
export function ToReview({ cycle, unit }: { readonly cycle: string; readonly unit: string }) {
  const { t } = useTranslation('common');
  const can = useRights(`cycle/${cycle}`, unit);
  if (!can('reviewCycle.AcceptReport').allowed && !can('reviewCycle.ReturnReport').allowed) return null;
  return (
    <Link to="/ky-bao-cao/$cycle/duyet" params={{ cycle }} search={{ 'don-vi': unit }}>
      {t('act.toReview')}
    </Link>
  );
}
