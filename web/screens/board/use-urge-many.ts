import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useForEachUnit } from '#web/app/use-for-each-unit.ts';

export function useUrgeMany(cycle: string) {
  const { t } = useTranslation('board');
  return useForEachUnit({
    cycle,
    post: (unit, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/urge', { params: { path: { cycle, unit }, header: key }, body: {} }),
    said: { done: (count) => t('urge.done', { count }), waiting: (count) => t('urge.waiting', { count }) },
  });
}
