import { useTranslation } from 'react-i18next';
import { useAllLeftOpen } from '#web/app/use-left-open.ts';
import { type LeftOver, leftOverOf } from '#web/screens/conclusions/left-over.ts';
import type { Conference } from '#web/screens/conclusions/model.ts';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';

/** What the conclusions before this conference left, over all the cycles that it closes. */
export function useLeftOver({ cycles }: Pick<Conference, 'cycles'>, compiler: Compiler): LeftOver {
  const { t } = useTranslation('conclusions');
  const left = useAllLeftOpen(cycles.map(({ cycle }) => cycle));
  return leftOverOf(left, compiler, (text) => t('assessment.recurring', { text }));
}
