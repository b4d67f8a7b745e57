import { useTranslation } from 'react-i18next';
import type { ListedTask, TaskDetail } from '#web/screens/tasks/use-tasks.ts';
import { day } from '#web/kit/format.ts';

type Given = Pick<ListedTask | TaskDetail, 'source' | 'noticeNumber' | 'noticeDate'>;

/** What gave a task, with its number and its day: a notice of conclusions, or another paper and whose. */
export function useSourceWords(): (task: Given) => string {
  const { t } = useTranslation('tasks');
  const { t: label } = useTranslation('labels');
  return ({ source, noticeNumber: number, noticeDate }) =>
    source === null
      ? t('detail.notice', { number, day: day(noticeDate) })
      : t('detail.paper', {
          kind: label(`paperKind.${source.paper}`),
          number,
          day: day(noticeDate),
          issuer: source.issuer,
        });
}
