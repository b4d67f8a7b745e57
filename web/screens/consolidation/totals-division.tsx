import { useTranslation } from 'react-i18next';
import { figure, signed } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import type { Adds, Division } from '#web/screens/consolidation/totals-divisions.ts';

/** By what it is made up, and whether that adds up to the whole. */
export function useDivisionWord(): (division: Division) => string {
  const { t } = useTranslation('totals', { keyPrefix: 'lineage' });
  return ({ of, nth }) => (nth === null ? t(`by.${of}`) : t('byNth', { by: t(`by.${of}`), nth }));
}

/** The sum of the lines below it: whether it is the total is seen without adding anything up. */
export function DivisionSum({ adds }: { readonly adds: Adds | null }) {
  const { t } = useTranslation('totals', { keyPrefix: 'lineage' });
  if (adds === null) return '';
  const [sum, agrees] = [figure(adds.sum), adds.apart === '0'];
  return agrees ? (
    <Status tone="ok" icon="check" word={t('agrees', { sum })} />
  ) : (
    <Status tone="soon" icon="warning" word={t('apart', { sum, apart: signed(adds.apart) })} />
  );
}
