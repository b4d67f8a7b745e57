import { useTranslation } from 'react-i18next';
import { isShare } from '#web/screens/awards/round-fields.tsx';
import type { Criterion, Nomination } from '#web/screens/awards/use-awards.ts';

/** "3/4", "12", "không có": what the record says; and a criterion as a sentence has it. */
export function useFactWords() {
  const { t } = useTranslation('awards');
  const { t: label } = useTranslation('labels');
  const measure = (key: Criterion['measure']): string => label(`awardMeasure.${key}`);
  return {
    measure,
    measures: (keys: readonly Criterion['measure'][]): string => keys.map(measure).join('; '),
    value: ({ count, of }: Nomination['evidence'][number]): string =>
      of === null ? String(count) : of === 0 ? t('factNone') : t('fact', { count: String(count), of }),
    criterion: ({ measure: key, atLeast }: Criterion): string =>
      t(isShare(key) ? 'atLeast' : 'atLeastCount', { measure: measure(key), least: atLeast }),
  };
}
