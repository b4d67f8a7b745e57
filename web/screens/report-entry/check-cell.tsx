import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Status } from '#web/kit/status.tsx';
import { useToday } from '#web/app/shown-clock.ts';
import { type Field, isWorded, typeOf } from '#web/screens/report-entry/field.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import type { SeenFigure } from '#web/screens/report-entry/model.ts';

interface CheckCellProps {
  readonly field: Field;
  readonly text: string;
  readonly read: SeenFigure | undefined;
  /** What stands there is not what was looked at. */
  readonly checking: boolean;
  readonly wrong: boolean;
  readonly required: boolean;
  /** A share whose denominator is 0. */
  readonly ofNothing: boolean;
  readonly cutOff: string;
  /** Says that there is no figure; null: it may not be said of this one, or nothing may be changed. */
  readonly onMissing: (() => void) | null;
}

/** In a word how the figure was read; what is wrong with it stands below its row. */
export function CheckCell({
  field,
  text,
  read,
  checking,
  wrong,
  required,
  ofNothing,
  cutOff,
  onMissing,
}: CheckCellProps) {
  const { t } = useTranslation('entry');
  const noFigure = useNoFigure();
  const valueWord = useValueWord();
  const today = useToday();
  if (text.trim() === '' && ofNothing) return <Status tone="ok" icon="check" word={t('grid.ofNothing')} />;
  if (text.trim() === '') {
    return (
      <>
        {required && <Status tone="calm" word={t('grid.missing')} />}{' '}
        {onMissing !== null && (
          <span className="no-print">
            <LinkButton onClick={onMissing}>{t('grid.sayMissing')}</LinkButton>
          </span>
        )}
      </>
    );
  }
  if (read === undefined) return checking ? <Status tone="calm" word={t('grid.checking')} /> : null;
  if (read.missing !== null) {
    // In its own words it stands in the cell.
    return <Status tone="calm" icon="warning" word={noFigure({ ...read.missing, words: null }) ?? ''} />;
  }
  if (!wrong && read.asOfWrong && read.value !== null) return <Status tone="overdue" word={t('grid.wrongDay')} />;
  if (wrong || read.asOfWrong) {
    if (read.reasons.length > 0) return <Status tone="overdue" word={t('grid.noReason')} />;
    if (read.readings.length > 1) return <Status tone="overdue" word={t('grid.unclear')} />;
    const unread = isWorded(field) ? t('grid.unread') : t('grid.noNumber');
    const word = read.value === null ? unread : t('grid.readAs', { value: valueWord(field, read.value) });
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
  const shown = read.value === null ? '' : valueWord(field, read.value);
  // A plan's day may be; of what was held it is mostly a slip of the hand.
  if (typeOf(field).is === 'date' && read.value !== null && read.value > today)
    return (
      <span title={t('grid.aheadWhy', { today: day(today) })}>
        <Status tone="soon" icon="calendar" word={t('grid.ahead', { value: shown })} />
      </span>
    );
  return (
    <Status
      tone="ok"
      icon="check"
      word={shown === text.trim() || shown === `${text.trim()}%` ? t('grid.good') : t('grid.readAs', { value: shown })}
    />
  );
}
