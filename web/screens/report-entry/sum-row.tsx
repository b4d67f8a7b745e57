import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import type { Seen } from '#web/screens/report-entry/model.ts';
import type { Row } from '#web/screens/report-entry/rows.ts';

interface SumRowProps {
  readonly row: Extract<Row, { kind: 'sum' }>;
  readonly seen: Seen | null;
  /** Of its figures one has changed since they were looked at. */
  readonly checking: boolean;
  readonly withPrevious: boolean;
}

/** What the parts come to, below their whole: it agrees, or by how much it does not. */
export function SumRow({ row, seen, checking, withPrevious }: SumRowProps) {
  const { t } = useTranslation('entry');
  const relation = seen?.relations.find(({ id }) => id === row.relation);
  const difference = relation?.difference ?? null;
  const wrong = relation?.outcome === 'fail';
  const word = (): string => {
    if (relation === undefined) return checking ? t('grid.checking') : '';
    if (relation.sum === null) return '';
    // Rounded parts need not come to their whole to the last digit.
    const apart = difference === null || difference === '0' ? null : figure(difference.replace('-', ''));
    if (relation.outcome === 'pass')
      return apart === null ? t('grid.sumSame') : t('grid.sumRounded', { difference: apart });
    if (difference === null) return t(wholeWord(seen, relation));
    if (relation.outcome === 'warn') return t('grid.sumOpen');
    const amount = { difference: figure(difference.replace('-', '')) };
    return difference.startsWith('-') ? t('grid.sumLess', amount) : t('grid.sumMore', amount);
  };
  return (
    <tr role="row" className={classes.sum} data-wrong={wrong}>
      <td role="gridcell" className={classes.number} />
      <th role="rowheader" scope="row" className={classes.sumLabel}>
        {t('grid.sum', { count: row.parts })}
      </th>
      <td role="gridcell" className={classes.measure} />
      <td role="gridcell" className={classes.sumValue}>
        {relation?.sum === null || relation === undefined ? '' : figure(relation.sum)}
      </td>
      <td role="gridcell" />
      {withPrevious && (
        <>
          <td role="gridcell" className={classes.before} />
          <td role="gridcell" className={classes.change} />
        </>
      )}
      <td role="gridcell" className={classes.check}>
        {word() !== '' && (
          <Status
            tone={relation?.outcome === 'pass' ? 'ok' : wrong ? 'overdue' : 'calm'}
            {...(relation?.outcome === 'pass' ? { icon: 'check' as const } : {})}
            word={word()}
          />
        )}
      </td>
    </tr>
  );
}

/** There is nothing to hold the sum against: a part lacks, or it is the whole that nobody typed or that cannot be read. */
function wholeWord(seen: Seen | null, { at: whole, codes }: Seen['relations'][number]) {
  const known = [...(seen?.figures ?? []), ...(seen?.computed ?? [])].filter(({ value }) => value !== null);
  const isKnown = (code: string): boolean => known.some((one) => one.code === code);
  if (!codes.every((code) => code === whole || isKnown(code))) return 'grid.sumOpen';
  const typed = seen?.figures.find(({ code }) => code === whole);
  return typed === undefined || typed.missing !== null ? 'grid.sumNoWhole' : 'grid.sumWholeUnread';
}
