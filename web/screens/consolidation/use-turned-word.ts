import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import type { FieldType } from '#web/screens/report-entry/field.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';

export interface Turned {
  /** Left out: a number. */
  readonly type?: FieldType;
  readonly value: string | null;
  readonly missing: Parameters<ReturnType<typeof useNoFigure>>[0] | null;
}

/** What a figure or an answer turned out to be, in words, or that there is none and why. */
export function useTurnedWord(): (turned: Turned) => string {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const noFigure = useNoFigure();
  const valueWord = useValueWord();
  return ({ value, missing, type }) => {
    if (value === null) return noFigure(missing ?? undefined) ?? t('noFigure');
    return type === undefined ? figure(value) : valueWord({ kind: 'count', type }, value);
  };
}
