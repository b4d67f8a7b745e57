import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import { type Turned, useTurnedWord } from '#web/screens/consolidation/use-turned-word.ts';
import classes from '#web/screens/report-entry/corrections.module.css';

interface CorrectionCellProps {
  readonly code: string;
  readonly label: string;
  readonly now: Turned | null;
  readonly waits: Turned | null;
  /** Null where nothing may be corrected. */
  readonly onCorrect: ((code: string) => void) | null;
}

/** At a sealed figure: what it turned out to be, what waits to be accepted, and the way to say so. */
export function CorrectionCell({ code, label, now, waits, onCorrect }: CorrectionCellProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const word = useTurnedWord();
  return (
    <>
      {/* What stands before it in the cell is words too. */ ' '}
      {now !== null && <span className={classes.now}>{t('unitNow', { value: word(now) })}</span>}
      {waits !== null && <span className={classes.now}>{t('own.waits', { value: word(waits) })}</span>}
      {onCorrect !== null && waits === null && (
        <span className="no-print">
          <LinkButton aria-label={t('own.openAt', { label })} onClick={() => onCorrect(code)}>
            {t('own.open')}
          </LinkButton>
        </span>
      )}
    </>
  );
}
