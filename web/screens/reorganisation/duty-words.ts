import { useTranslation } from 'react-i18next';
import { clockTime, day, dayAndTime } from '#web/kit/format.ts';
import type { Preview } from '#web/screens/reorganisation/model.ts';

/** What a unit owes, in the words of the preview and of the confirmation. */
export function useDutyWords() {
  const { t } = useTranslation('reorganise');
  return {
    report: ({ committee, period }: Preview['reports'][number]): string => `${committee}, ${period}`,
    task: ({ number, conference }: Preview['tasks'][number]): string =>
      t('task', { number, conference: conference ?? '' }),
    invitation: ({ title, heldOn }: Preview['invitations'][number]): string => `${title}, ${day(heldOn)}`,
    /** Midnight is the end of the day before. */
    due: (at: string): string =>
      clockTime(at) === '00:00'
        ? t('dueEnd', { day: day(new Date(Date.parse(at) - 1).toISOString()) })
        : t('due', { at: dayAndTime(at) }),
  };
}
