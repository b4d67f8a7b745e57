import { useTranslation } from 'react-i18next';
import { useDueWords } from '#web/app/due-words.ts';
import { day } from '#web/kit/format.ts';
import type { Preview } from '#web/screens/reorganisation/model.ts';

/** What a unit owes, in the words of the preview and of the confirmation. */
export function useDutyWords() {
  const { t } = useTranslation('reorganise');
  const dueOf = useDueWords();
  return {
    report: ({ committee, period }: Preview['reports'][number]): string => `${committee}, ${period}`,
    task: ({ number, conference }: Preview['tasks'][number]): string =>
      t('task', { number, conference: conference ?? '' }),
    invitation: ({ title, heldOn }: Preview['invitations'][number]): string => `${title}, ${day(heldOn)}`,
    due: (at: string): string => t('due', { at: dueOf(at) }),
  };
}
