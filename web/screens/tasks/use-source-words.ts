import { useTranslation } from 'react-i18next';
import type { ListedTask, TaskDetail } from '#web/screens/tasks/use-tasks.ts';
import { day } from '#web/kit/format.ts';

type Given = Pick<ListedTask | TaskDetail, 'source' | 'noticeNumber' | 'noticeDate'>;

/** What gave a task, with its number and its day: a notice of conclusions, another paper and whose, or a leader's note. */
export function useSourceWords(): (task: Given) => string {
  const { t } = useTranslation('tasks');
  const { t: label } = useTranslation('labels');
  return ({ source, noticeNumber: number, noticeDate }) => {
    const on = day(noticeDate);
    if (source === null) return t('detail.notice', { number, day: on });
    if (source.kind === 'instruction') return t('detail.instruction', { leader: source.leader, day: on });
    const { paper, issuer } = source;
    return t('detail.paper', { kind: label(`paperKind.${paper}`), number, day: on, issuer });
  };
}
