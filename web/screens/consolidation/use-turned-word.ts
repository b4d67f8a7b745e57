import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';

export interface Turned {
  readonly value: string | null;
  readonly missing: Parameters<ReturnType<typeof useNoFigure>>[0] | null;
}

/** What a figure turned out to be, in words: a number, or that there is none and why. */
export function useTurnedWord(): (turned: Turned) => string {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const noFigure = useNoFigure();
  return ({ value, missing }) => (value === null ? (noFigure(missing ?? undefined) ?? t('noFigure')) : figure(value));
}
