import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { civilDateOf } from '#web/kit/format.ts';

/** Where administrators are placed that the set-up link or another administrator made; see position-dialog.tsx. */
const administration = 'quan-tri';

/** Who can do what the reader cannot, by name: the administrators of today; where none is known, that it is one of them. */
export function Administrators() {
  const { t } = useTranslation('common');
  const on = civilDateOf(new Date());
  const { data } = useQuery({
    queryKey: keys.positions(administration, on),
    queryFn: () => taken(api.GET('/positions', { params: { query: { unit: administration, on } } })),
    retry: false,
  });
  const names = (data?.positions ?? []).filter(({ role }) => role === 'admin').map(({ person }) => person);
  if (data === undefined) return null;
  const named = [...new Set(names)].join(', ');
  return <span>{named === '' ? t('administratorsUnnamed') : t('administrators', { names: named })}</span>;
}
