import { useTranslation } from 'react-i18next';
import { useCycle } from '#web/app/use-cycle.ts';
import { Note } from '#web/kit/note.tsx';

/** Why nothing goes on here any more; what there was stands below. */
export function WasCancelled({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('board');
  const { data } = useCycle(cycle);
  return (
    <Note tone="overdue" fact={t('cancelled')}>
      {data?.cancelledBecause ?? ''}
    </Note>
  );
}
