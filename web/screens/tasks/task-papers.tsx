import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { PaperPdf } from '#web/app/issued-papers/paper-pdf.tsx';
import { takeLetter } from '#web/app/issued-papers/take-letter.ts';
import { keys } from '#web/app/query-keys.ts';
import { day } from '#web/kit/format.ts';
import classes from '#web/screens/tasks/task-pane.module.css';
import type { TaskDetail } from '#web/screens/tasks/use-tasks.ts';

interface TaskPapersProps {
  readonly task: TaskDetail;
  readonly stream: string;
}

/** The numbered papers about a task, in the order in which they cite each other; one that is being set appears by itself. */
export function TaskPapers({ task, stream }: TaskPapersProps) {
  const { t } = useTranslation('tasks');
  const { papers } = task;
  const { data } = useQuery({
    queryKey: keys.of(stream, 'documents', papers.length),
    queryFn: () => taken(api.GET('/documents', { params: { query: { stream } } })),
    enabled: papers.length > 0,
    refetchInterval: (query) =>
      query.state.data?.documents.some(({ renderedAt }) => renderedAt === null) === true ? 1_500 : false,
  });
  if (papers.length === 0) return null;
  const names = new Map(task.assignees.map((one) => [one.unit, one.name]));
  return (
    <>
      <h3 className={classes.units}>{t('paper.list')}</h3>
      <ul className={classes.papers}>
        {papers.map(({ key, kind, number, date, units, answerBy }) => {
          const file = data?.documents.find((one) => one.key === key);
          const named = t('paper.named', { kind: t(`paper.kinds.${kind}`), number, day: day(date) });
          return (
            <li key={key}>
              {file === undefined || file.renderedAt === null ? (
                <span>{named}</span>
              ) : (
                <a href={file.href} download>
                  {named}
                </a>
              )}
              {data?.pdf === true && file !== undefined && file.renderedAt !== null && (
                <PaperPdf take={() => takeLetter(file.href)} label={t('paper.pdfOf', { number })} />
              )}
              <span className={classes.told}>
                {units.length === 1
                  ? t('paper.toOne', { unit: names.get(units[0] ?? '') ?? units[0] })
                  : t('paper.toMany', { count: units.length })}
                {answerBy !== null && ` · ${t('paper.answer', { day: day(answerBy) })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
