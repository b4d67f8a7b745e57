import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';

/** When something was typed. In a rehearsal the clock above is another, so that it says which one this is. */
export function useRealTime(rehearsal: boolean): (at: string) => string {
  const { t } = useTranslation('draftReport');
  return useCallback((at) => (rehearsal ? t('realTime', { time: clockTime(at) }) : clockTime(at)), [t, rehearsal]);
}
