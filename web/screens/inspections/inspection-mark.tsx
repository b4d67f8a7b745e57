import { useTranslation } from 'react-i18next';
import { Status } from '#web/kit/status.tsx';
import type { ListedInspection } from '#web/screens/inspections/use-inspections.ts';

export function InspectionMark({ of }: { readonly of: Pick<ListedInspection, 'status' | 'conclusion'> }) {
  const { t } = useTranslation('inspections');
  const { t: label } = useTranslation('labels');
  const { status, conclusion } = of;
  if (status === 'concluded') return <Status tone="ok" word={t('concludedBy', { symbol: conclusion ?? '' })} />;
  return <Status tone={status === 'calledOff' ? 'calm' : 'now'} word={label(`inspectionStatus.${status}`)} />;
}
