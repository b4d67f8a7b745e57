import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime, figure } from '#web/kit/format.ts';
import { answeredIn, type YearFigure, type YearsRow } from '#web/screens/consolidation/consolidation.ts';
import { Corrected } from '#web/screens/consolidation/totals-corrected.tsx';
import classes from '#web/screens/consolidation/totals.module.css';

interface YearsLineageProps {
  readonly row: YearsRow;
  /** Cycles that were cancelled since: of them only what was sealed here is left. */
  readonly withdrawn: readonly string[];
  /** What is said beside its sum. */
  readonly say: readonly string[];
  readonly onClose: () => void;
}

/** One figure opened: what each year sealed of it, and of each year who stated it, in which round, when. */
export function YearsLineage({ row, withdrawn, say, onClose }: YearsLineageProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'years' });
  const { t: common } = useTranslation('common');
  return (
    <Modal
      opened
      onClose={onClose}
      title={row.value === null ? row.label : t('opened', { label: row.label, value: figure(row.value) })}
      size={900}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      <p className={classes.hint}>
        {[row.value === null ? '' : t(`how.${row.how}`), ...say].filter(Boolean).join(' · ')}
      </p>
      {row.each.map((year) => (
        <YearPart key={year.cycle} row={row} year={year} withdrawn={withdrawn.includes(year.cycle)} />
      ))}
    </Modal>
  );
}

interface YearPartProps {
  readonly row: YearsRow;
  readonly year: YearFigure;
  readonly withdrawn: boolean;
}

function YearPart({ row, year, withdrawn }: YearPartProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'years' });
  const [open, setOpen] = useState(false);
  const { t: shared } = useTranslation('consolidation');
  const { cycle, label, value, corrected, counts, cover } = year;
  const noFigure = value === null && corrected === null;
  const answered = answeredIn(year);
  if (noFigure && answered === '') return <p>{t('yearNone', { year: label })}</p>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label}: {noFigure ? answered : <Corrected sealed={value} corrected={corrected} strong />}
        {!counts && row.how !== 'share' && <span className={classes.hint}> {t('notInSum')}</span>}
      </summary>
      {open && row.how !== 'none' && <YearLeaves cycle={cycle} row={row} />}
      {open && cover !== null && cover.lacking.length > 0 && (
        <>
          <p className={classes.hint}>{t('lacking', { given: cover.given, asked: cover.asked })}</p>
          <ul className={classes.missing}>
            {cover.lacking.map(({ unit, name, why }) => (
              <li key={unit}>
                {name}: {shared(`answers.why.${why}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {withdrawn ? (
          <span className={classes.hint}>{t('yearWithdrawn', { year: label })}</span>
        ) : (
          <Link to="/ky-bao-cao/$cycle/tong-hop" params={{ cycle }} className={classes.toYear}>
            {t('toYear', { year: label })}
          </Link>
        )}
      </p>
    </details>
  );
}

function YearLeaves({ cycle, row }: { readonly cycle: string; readonly row: YearsRow }) {
  const { t } = useTranslation('totals', { keyPrefix: 'years' });
  const { t: lineage } = useTranslation('totals', { keyPrefix: 'lineage' });
  const { code, setting } = row;
  const { data, error } = useQuery({
    queryKey: keys.cycle(cycle, 'lineage', code, setting),
    throwOnError: false,
    queryFn: () =>
      taken(
        api.GET('/cycles/{cycle}/consolidation/lineage', {
          params: { path: { cycle }, query: { code, ...(setting === null ? {} : { setting }) } },
        }),
      ),
  });
  if (data === undefined) return <Fault error={error} />;
  if (data.fraction !== null)
    return (
      <p>
        {t('fraction', {
          ...{ top: data.fraction.numerator.label, topValue: figure(data.fraction.numerator.value) },
          ...{ bottom: data.fraction.denominator.label, bottomValue: figure(data.fraction.denominator.value) },
        })}
      </p>
    );
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('leaves')}>
      <table className={classes.variance}>
        <thead>
          <tr>
            {(['unit', 'value', 'round', 'who'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`leaf.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.leaves.map((leaf) => (
            <tr key={leaf.unit}>
              <th scope="row">{leaf.name}</th>
              <td>
                <Corrected sealed={leaf.value} corrected={leaf.corrected} />
              </td>
              <td>{lineage('round', { round: leaf.round })}</td>
              <td>
                {lineage('signed', leaf.signer)} ·{' '}
                {leaf.sentBy === null
                  ? lineage('arrived', { at: dayAndTime(leaf.arrivedAt) })
                  : lineage('sent', { person: leaf.sentBy, at: dayAndTime(leaf.arrivedAt) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
