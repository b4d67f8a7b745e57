import { useTranslation } from 'react-i18next';
import { clockTime, dayAndTime, termDay } from '#web/kit/format.ts';

/** A term: midnight is the end of the day before. */
export function useDueWords(): (at: string) => string {
  const { t } = useTranslation('common');
  return (at) => (clockTime(at) === '00:00' ? t('endOfDay', { day: termDay(at) }) : dayAndTime(at));
}
