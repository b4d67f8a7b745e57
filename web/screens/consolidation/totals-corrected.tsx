import { useTranslation } from 'react-i18next';
import { figure, signed } from '#web/kit/format.ts';
import classes from '#web/screens/consolidation/totals.module.css';

interface CorrectedProps {
  readonly sealed: string;
  /** Of a total with the difference, of a unit's figure the new one alone; null: nothing moved it. */
  readonly corrected: { readonly value: string; readonly difference: string } | string | null;
  readonly strong?: boolean;
}

/** The sealed figure as it was approved, and beside it what accepted notes make of it. */
export function Corrected({ sealed, corrected, strong = false }: CorrectedProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  return (
    <>
      {strong ? <strong>{figure(sealed)}</strong> : figure(sealed)}
      {corrected !== null && (
        <span className={classes.corrected}>
          {typeof corrected === 'string'
            ? t('unitNow', { value: figure(corrected) })
            : t('now', { difference: signed(corrected.difference), value: figure(corrected.value) })}
        </span>
      )}
    </>
  );
}
