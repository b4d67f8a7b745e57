import { useTranslation } from 'react-i18next';
import { figure, signed } from '#web/kit/format.ts';
import classes from '#web/screens/consolidation/totals.module.css';

interface CorrectedProps {
  /** Null: none was sealed. */
  readonly sealed: string | null;
  /** Of a total with the difference, of a unit's figure the new one alone; null: nothing moved it. */
  readonly corrected: { readonly value: string; readonly difference: string | null } | string | null;
  readonly strong?: boolean;
}

/** The sealed figure as it was approved, and beside it what accepted notes make of it. */
export function Corrected({ sealed, corrected, strong = false }: CorrectedProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const words = (moved: NonNullable<CorrectedProps['corrected']>): string => {
    if (typeof moved === 'string') return t('unitNow', { value: figure(moved) });
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
