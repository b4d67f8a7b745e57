import { useTranslation } from 'react-i18next';
import { figure, signed } from '#web/kit/format.ts';
import { type Turned, useTurnedWord } from '#web/screens/consolidation/use-turned-word.ts';
import classes from '#web/screens/consolidation/totals.module.css';

interface CorrectedProps {
  /** Null: none was sealed. */
  readonly sealed: string | null;
  /** Of a total with the difference, of a unit's figure the new one alone; null: nothing moved it. */
  readonly corrected: { readonly value: string | null; readonly difference: string | null } | Turned | null;
  readonly strong?: boolean;
}

/** The sealed figure as it was approved, and beside it what accepted notes make of it. */
export function Corrected({ sealed, corrected, strong = false }: CorrectedProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const turnedWord = useTurnedWord();
  const words = (moved: NonNullable<CorrectedProps['corrected']>): string => {
    if ('missing' in moved) return t('unitNow', { value: turnedWord(moved) });
    if (moved.value === null) return t('nowGone');
    const value = figure(moved.value);
    return moved.difference === null
      ? t('nowFirst', { value })
      : t('now', { difference: signed(moved.difference), value });
  };
  return (
    <>
      {sealed !== null && (strong ? <strong>{figure(sealed)}</strong> : figure(sealed))}
      {corrected !== null && <span className={classes.corrected}>{words(corrected)}</span>}
    </>
  );
}
