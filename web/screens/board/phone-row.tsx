import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark, Name, type RowProps } from '#web/screens/board/board-row.tsx';
import classes from '#web/screens/board/board-row.module.css';
import { stateWord } from '#web/screens/board/state-word.ts';
import { stepsOf } from '#web/screens/board/steps.ts';
import { shortDay } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';

/** Two lines on a phone: who and by when; how it stands and which step it has come to. */
export const PhoneRow = memo(function PhoneRow(props: RowProps) {
  const { row, fields, called } = props;
  const { t } = useTranslation('board');
  const state = stateWord(t, row, called);
  const steps = stepsOf(t, row, fields, called).filter((step) => step.state !== 'ahead' && step.state !== 'through');
  const here = steps.find((step) => step.state !== 'done') ?? steps.at(-1);
  return (
    <>
      <Mark {...props} />
      <Name row={row} className={classes.phoneName} />
      <span role="gridcell" className={classes.phoneDue} data-extended={row.extendedFrom !== null}>
        {row.dueOn === null ? '' : shortDay(row.dueOn)}
      </span>
      <span role="gridcell" className={classes.phoneState}>
        <Status {...state} />
      </span>
      <span role="gridcell" className={classes.phoneStep}>
        {here === undefined ? '' : `${t(`columns.${here.code}`)} ${here.text}`}
      </span>
    </>
  );
});
