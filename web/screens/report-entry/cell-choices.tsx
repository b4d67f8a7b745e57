import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import classes from '#web/screens/report-entry/grid.module.css';
import type { SeenFigure } from '#web/screens/report-entry/model.ts';

interface CellChoicesProps {
  readonly seen: SeenFigure;
  /** Said before the choices of a cell that they do not stand below. */
  readonly of?: string;
  readonly onReading: (typed: string) => void;
}

/** What only its writer can settle: which of its readings a number has, or why there is none. */
export function CellChoices({ seen: { readings, reasons }, of, onReading }: CellChoicesProps) {
  const { t } = useTranslation('entry');
  const { t: word } = useTranslation('labels');
  const whose = of === undefined ? null : <strong>{of}</strong>;
  return (
    <>
      {readings.length > 0 && (
        <p className={classes.choice}>
          {whose} {t('grid.choose')}{' '}
          {readings.map(({ value, typed }) => (
            <Button key={value} variant="default" onClick={() => onReading(typed)}>
              {t(value.includes('.') ? 'grid.chooseDecimal' : 'grid.chooseWhole', { value: figure(value) })}
            </Button>
          ))}
        </p>
      )}
      {reasons.length > 0 && (
        <p className={classes.choice}>
          {whose} {t('grid.chooseReason')}{' '}
          {reasons.map(({ reason, typed }) => (
            <Button key={reason} variant="default" onClick={() => onReading(typed)}>
              {word(`missingReason.${reason}`)}
            </Button>
          ))}{' '}
          {t('grid.ownReason')}
        </p>
      )}
    </>
  );
}
