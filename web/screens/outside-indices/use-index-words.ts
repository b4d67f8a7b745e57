import { useTranslation } from 'react-i18next';
import { figure, signed } from '#web/kit/format.ts';
import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

/** "67,31 điểm", "hạng 12"; "+1,2 so với năm 2024". */
export function useIndexWords() {
  const { t } = useTranslation('outsideIndices');
  const { t: label } = useTranslation('labels');
  return {
    value: ({ value, measure }: Pick<OutsideIndex, 'value' | 'measure'>): string =>
      measure === 'rank'
        ? t('ranked', { value: figure(value) })
        : t('measured', { value: figure(value), measure: label(`indexMeasure.${measure}`) }),
    change: ({ change, year }: Pick<OutsideIndex, 'change' | 'year'>): string | null =>
      change === null ? null : t('change', { change: change === '0' ? '0' : signed(change), year: year - 1 }),
  };
}
