import { useTranslation } from 'react-i18next';
import type { labels } from '#web/words/vi/labels.ts';

interface Said {
  readonly reason: keyof typeof labels.missingReason;
  readonly words: string | null;
}

/** That a unit has no figure, and why, in words; undefined: it said no such thing. */
export function useNoFigure() {
  const { t } = useTranslation('entry');
  const { t: word } = useTranslation('labels');
  return (said: Said | undefined): string | undefined =>
    said && t('grid.noFigure', { reason: said.words ?? word(`missingReason.${said.reason}`) });
}
