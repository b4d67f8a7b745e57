import { useTranslation } from 'react-i18next';
import type { ComputedCell } from '#web/screens/report-entry/computed.ts';
import type { Indicator } from '#web/screens/report-entry/model.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';

interface ComputedNewsProps {
  readonly indicators: readonly Indicator[];
  readonly computed: ReadonlyMap<string, ComputedCell>;
}

/** Read aloud while the figures they are made of are typed: only what has changed of it is said. */
export function ComputedNews({ indicators, computed }: ComputedNewsProps) {
  const { t } = useTranslation('entry');
  const word = useValueWord();
  if (computed.size === 0) return null;
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="false" aria-relevant="additions text">
      {indicators.map((one) => {
        const cell = computed.get(one.code);
        if (cell === undefined) return null;
        const value = cell.value === null ? cell.because : word(one, cell.value);
        return (
          <output key={one.code}>{value === null ? '' : t('grid.computedNow', { label: one.label, value })}</output>
        );
      })}
    </div>
  );
}
