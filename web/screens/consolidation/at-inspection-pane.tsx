import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { paths } from '#web/api/schema.d.ts';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { day, figure } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/consolidation/totals.module.css';

interface AtInspectionPaneProps {
  readonly cycle: string;
  readonly unit: string;
  readonly round: number;
  readonly handedIn: boolean;
}

type Answer =
  paths['/cycles/{cycle}/reports/{unit}/at-inspection']['get']['responses'][200]['content']['application/json'];

/** What the unit states at the inspection beside its last regular report of the same days; a difference is told and blocks nothing. */
export function AtInspectionPane({ cycle, unit, round, handedIn }: AtInspectionPaneProps) {
  const { t } = useTranslation('consolidation', { keyPrefix: 'atInspection' });
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'at-inspection', unit, round, handedIn),
    queryFn: () =>
      taken(api.GET('/cycles/{cycle}/reports/{unit}/at-inspection', { params: { path: { cycle, unit } } })),
  });
  const inspection = data?.inspection ?? null;
  if (data === undefined || inspection === null) return null;
  const { regular, rows } = data;
  const differing = rows.filter(({ rule }) => rule !== null).length;
  const found = differing > 0 ? t('differs', { count: differing }) : t(handedIn ? 'same' : 'notYet');
  return (
    <Pane title={t('title')}>
      <p className={classes.hint}>{t('what', { ...inspection, day: day(inspection.on) })}</p>
      <p>{regular === null ? t('none') : found}</p>
      {regular !== null && <Beside regular={regular} rows={rows} />}
    </Pane>
  );
}

function Beside({
  regular,
  rows,
}: {
  readonly regular: NonNullable<Answer['regular']>;
  readonly rows: Answer['rows'];
}) {
  const { t } = useTranslation('consolidation', { keyPrefix: 'atInspection' });
  const stated = (value: string | null) => (value === null ? '–' : figure(value));
  return (
    <table className={classes.variance} aria-label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          <th scope="col" data-number>
            {t('regular', { period: regular.label })}
            <br />
            <span className={classes.hint}>{t('window', { from: day(regular.from), to: day(regular.to) })}</span>
          </th>
          <th scope="col" data-number>
            {t('here')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, label, unit, value, regular: then, sealed, rule, sentence }) => (
          <tr key={code}>
            <th scope="row">
              {label} ({unit})
              {rule !== null && (
                <>
                  <br />
                  <Status tone="soon" icon="warning" word={t(`rule.${rule}`)} /> {sentence}
                </>
              )}
            </th>
            <td data-number>
              {stated(then)}
              {sealed !== undefined && (
                <>
                  <br />
                  <span className={classes.hint}>{t('corrected', { sealed: stated(sealed) })}</span>
                </>
              )}
            </td>
            <td data-number>{stated(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
