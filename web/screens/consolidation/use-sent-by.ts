import { useTranslation } from 'react-i18next';
import { dayAndTime } from '#web/kit/format.ts';
import type { Member } from '#web/screens/consolidation/consolidation.ts';

/** Who stands behind what a unit said: who signed the round it stands in, who sent that, and when. Nothing where no round stands. */
export function useSentBy(): (member: Member | undefined) => readonly string[] {
  const { t } = useTranslation('totals', { keyPrefix: 'lineage' });
  return (member) => {
    const report = member?.report ?? null;
    if (report === null) return [];
    const { signer, sentBy, arrivedAt } = report;
    const at = dayAndTime(arrivedAt);
    return [t('signed', signer), sentBy === null ? t('arrived', { at }) : t('sent', { person: sentBy, at })];
  };
}
