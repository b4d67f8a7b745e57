import { useTranslation } from 'react-i18next';

/** A period where it stands alone, in the language of the screen. */
export function usePeriodWord(): (label: string) => string {
  const { t } = useTranslation('common');
  return (label) => t('period', { period: label });
}
