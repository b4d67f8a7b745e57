import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Areas } from '#web/screens/tasks/areas.tsx';
import classes from '#web/screens/tasks/tasks.module.css';
import type { TaskChoice } from '#web/screens/tasks/use-choice.ts';
import { useOverTime } from '#web/screens/tasks/use-tasks.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { day, figure, shortDay } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';

type Point = NonNullable<ReturnType<typeof useOverTime>['data']>['points'][number];
const parts = ['total', 'done', 'inTime', 'overdue'] as const;

/** How many there were in each state, day by day; its table says the same, and a sentence says what it means. */
export function ChartPane({ chosen }: { readonly chosen: TaskChoice }) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  const [asTable, setAsTable] = useState(false);
  const { data } = useOverTime(chosen.choice, chosen.rehearsal);
  const points = data?.points ?? [];
  const last = points.at(-1);
  return (
    <Pane
      title={t('chart.title')}
      aside={
        points.length > 0 && (
          <Button variant="subtle" size="compact-xs" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {common(asTable ? 'hideTable' : 'showTable')}
          </Button>
        )
      }
    >
      {last === undefined ? (
        <p className={classes.faint}>{t('chart.empty')}</p>
      ) : (
        <>
          {asTable ? (
            <DataTable<Point>
              label={t('chart.title')}
              rows={[...points].reverse()}
              rowKey={(point) => point.day}
              height="170px"
              columns={[
                { key: 'day', head: t('chart.day'), cell: (point) => day(point.day) },
                ...parts.map((part) => ({
                  key: part,
                  head: t(`chart.${part}`),
                  align: 'right' as const,
                  cell: (point: Point) => figure(point[part]),
                })),
              ]}
            />
          ) : (
            <Areas points={points} />
          )}
          <p className={classes.faint}>
            {t('chart.means', { ...last, day: shortDay(last.day), done: figure(last.done), total: figure(last.total) })}
          </p>
        </>
      )}
    </Pane>
  );
}
