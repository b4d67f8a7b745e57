import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import classes from '#web/screens/report-entry/grid.module.css';
import type { Indicator } from '#web/screens/report-entry/model.ts';
import { RequiredStar } from '#web/screens/report-entry/required-star.tsx';
import type { TasksBeside } from '#web/screens/report-entry/tasks-beside.ts';
import { TasksMark } from '#web/screens/report-entry/tasks-mark.tsx';

interface FigureLabelProps {
  readonly indicator: Indicator;
  readonly depth: number;
  readonly beside: TasksBeside | undefined;
  /** It counts from this day only; null: throughout. */
  readonly since: string | null;
  /** How it is reckoned; null: it is typed. */
  readonly formula: string | null;
  /** Why it has none. */
  readonly because: string | null;
  /** The tasks beside it are shown below the line. */
  readonly opened: boolean;
  readonly opens: string;
  readonly onOpen: (opened: boolean) => void;
}

/** What is asked for, whether it has to be there, and what of last time may belong to it; in what it is counted, where there is no column for that. */
export function FigureLabel({ indicator, depth, beside, formula, because, since, ...mark }: FigureLabelProps) {
  const { t } = useTranslation('entry');
  const { label, required, unit } = indicator;
  return (
    <th role="rowheader" scope="row" className={classes.label} data-depth={Math.min(depth, 3)}>
      {label}
      {required && <RequiredStar />}
      {beside !== undefined && <TasksMark label={label} beside={beside} {...mark} />}
      {unit !== '' && <span className={classes.measureBelow}>{unit}</span>}
      {since !== null && <small className={classes.formula}>{t('law.since', { from: day(since) })}</small>}
      {formula !== null && (
        <small className={classes.formula}>
          {t('grid.computedAs', { formula })}
          {because !== null && <> · {because}</>}
        </small>
      )}
    </th>
  );
}
