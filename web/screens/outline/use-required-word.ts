import { useTranslation } from 'react-i18next';
import { dayAsShown } from '#web/screens/outline/day-as-shown.ts';
import type { Indicator, Section } from '#web/screens/outline/model/content.ts';

/** Whether a line has to be filled in, and since when, in a cell. */
export function useRequiredWord(): (
  line: Pick<Section, 'required' | 'requiredFrom'> & Pick<Indicator, 'computed'>,
) => string {
  const { t } = useTranslation('outline');
  return ({ required, requiredFrom, computed }) => {
    if (computed !== undefined) return t('table.computed');
    if (required) return t('table.always');
    return requiredFrom === undefined ? '' : t('table.from', { day: dayAsShown(requiredFrom) });
  };
}
