import { LinkButton } from '#web/kit/link-button.tsx';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaceChart } from '#web/screens/board/pace-chart.tsx';
import classes from '#web/screens/board/pace-pane.module.css';
import { type Pace, usePace } from '#web/screens/board/use-board.ts';
import { day, shortDay } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';

/** Handed in against due by today: a chart or its table, and a sentence that says what it means. */
export const PacePane = memo(function PacePane({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('board');
  const { data: pace } = usePace(cycle, true);
  const [table, setTable] = useState(false);
  if (pace === undefined || pace.total === 0 || pace.days.length < 2) return null;
  return (
    <div className={classes.pace}>
      <Pane
        title={t('pace.title')}
        aside={<LinkButton onClick={() => setTable(!table)}>{table ? t('pace.hide') : t('pace.show')}</LinkButton>}
      >
        {table ? <PaceTable pace={pace} /> : <PaceChart pace={pace} />}
        <p className={classes.means}>{meaning(t, pace)}</p>
      </Pane>
    </div>
  );
});

function meaning(t: ReturnType<typeof useTranslation<'board'>>['t'], pace: Pace): string {
  const { overdueNow, expectedNow, returnedNow, next } = pace;
  return [
    overdueNow > 0 ? t('pace.behind', { count: overdueNow }) : expectedNow > 0 ? t('pace.well') : t('pace.notYet'),
    ...(returnedNow > 0 ? [t('pace.returned', { count: returnedNow })] : []),
    ...(next !== null ? [t('pace.next', { day: shortDay(next.date), count: next.expected })] : []),
  ].join(' ');
}

function PaceTable({ pace }: { readonly pace: Pace }) {
  const { t } = useTranslation('board');
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('pace.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('pace.day')}</th>
            <th scope="col">{t('pace.due')}</th>
            <th scope="col">{t('pace.in')}</th>
          </tr>
        </thead>
        <tbody>
          {pace.days.map(({ date, working, expected, handedIn }) => (
            <tr key={date} data-off={!working} data-today={date === pace.today}>
              <th scope="row">
                {day(date)}
                {!working && ` (${t('pace.off')})`}
              </th>
              <td>{expected}</td>
              <td>{handedIn ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
