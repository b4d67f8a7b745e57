import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { modelsBehind, useModelCounts } from '#web/app/model-counts.ts';
import { figure } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/consolidation/totals.module.css';

interface ModelCountsPaneProps {
  readonly cycle: string;
  readonly unit: string;
  readonly round: number;
}

/** What the report states of models beside the register: what differs is told and blocks nothing. No figure counts models: nothing is shown. */
export function ModelCountsPane({ cycle, unit, round }: ModelCountsPaneProps) {
  const { t } = useTranslation('consolidation', { keyPrefix: 'modelCounts' });
  const data = useModelCounts({ cycle, unit, round });
  const register = data?.register ?? null;
  if (data === undefined || register === null || data.rows.length === 0) return null;
  const differing = data.rows.filter(({ rule }) => rule !== null).length;
  return (
    <Pane title={t('title')} aside={<span className={classes.hint}>{t(`counting.${register.counting}`)}</span>}>
      <p>{differing > 0 ? t('differs', { count: differing }) : t('same')}</p>
      <table className={classes.variance} aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col" data-number>
              {t('register')}
            </th>
            <th scope="col" data-number>
              {t('report')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                {row.label}
                <br />
                {row.rule === null ? (
                  <span className={classes.hint}>{row.said}</span>
                ) : (
                  <>
                    <Status tone="soon" icon="warning" word={t(`rule.${row.rule}`)} />{' '}
                    {Number(row.value) < row.count ? row.below : row.above}
                  </>
                )}{' '}
                <Link to="/mo-hinh" search={modelsBehind(register, row, unit)}>
                  {t('open')}
                </Link>
              </th>
              <td data-number>{figure(String(row.count))}</td>
              <td data-number>{row.value === null ? '–' : figure(row.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Pane>
  );
}
