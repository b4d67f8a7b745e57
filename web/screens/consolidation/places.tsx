import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nobodyReports, useStations } from '#web/app/cycle-frame/use-stations.ts';
import { PartsNav } from '#web/kit/choose/parts-nav.tsx';

const places = [
  { to: '/ky-bao-cao/$cycle/duyet', word: 'review', ofReports: true },
  { to: '/ky-bao-cao/$cycle/tong-hop', word: 'totals', ofReports: false },
  { to: '/ky-bao-cao/$cycle/du-thao', word: 'draft', ofReports: false },
  { to: '/ky-bao-cao/$cycle/ty-le', word: 'rates', ofReports: true },
] as const;

/** The desks of this step: single reports, what they add up to, what is said of it, and how many came in time and in full. */
export function Places({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('consolidation');
  const { data } = useStations(cycle);
  // A unit that came by the address of the office has none of these desks.
  if (data?.opens !== 'totals') return null;
  const shown = places.filter(({ ofReports }) => !ofReports || !nobodyReports(data));
  return (
    <PartsNav label={t('place.label')}>
      {shown.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          params={{ cycle }}
          activeOptions={{ includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(`place.${word}`)}
        </Link>
      ))}
    </PartsNav>
  );
}
