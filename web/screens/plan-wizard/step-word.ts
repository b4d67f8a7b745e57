import type { useTranslation } from 'react-i18next';

type Say = ReturnType<typeof useTranslation<'plan'>>['t'];

/** A step of the ladder as an office says it. */
export function stepWord(t: Say, offset: number): string {
  if (offset === 0) return t('ladder.onTheDay');
  return offset < 0 ? t('ladder.before', { count: -offset }) : t('ladder.after', { count: offset });
}
