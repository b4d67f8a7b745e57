import { useTranslation } from 'react-i18next';
import { day, figure } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import type { SeenFigure } from '#web/screens/report-entry/model.ts';

interface CheckCellProps {
  readonly text: string;
  readonly read: SeenFigure | undefined;
  readonly wrong: boolean;
  readonly required: boolean;
  /** A share whose denominator is 0. */
  readonly ofNothing: boolean;
  readonly cutOff: string;
}

/** In a word how the figure was read; what is wrong with it stands below its row. */
export function CheckCell({ text, read, wrong, required, ofNothing, cutOff }: CheckCellProps) {
  const { t } = useTranslation('entry');
  if (text.trim() === '' && ofNothing) return <Status tone="ok" icon="check" word={t('grid.ofNothing')} />;
  if (text.trim() === '') return required ? <Status tone="calm" word={t('grid.missing')} /> : null;
  if (read === undefined) return null;
  if (wrong || read.asOfWrong) {
    if (read.readings.length > 0) return <Status tone="overdue" word={t('grid.unclear')} />;
    const word = read.value === null ? t('grid.noNumber') : t('grid.readAs', { value: figure(read.value) });
    return <Status tone="overdue" word={word} />;
  }
  if (read.afterCutOff) {
    return (
      <span title={t('grid.afterCutOff', { cutOff: day(cutOff) })}>
        <Status tone="soon" icon="calendar" word={t('grid.late')} />
      </span>
    );
  }
  if (read.approximate) return <Status tone="soon" icon="warning" word={t('grid.approximate')} />;
  const shown = read.value === null ? '' : figure(read.value);
  return (
    <Status tone="ok" icon="check" word={shown === text.trim() ? t('grid.good') : t('grid.readAs', { value: shown })} />
  );
}
