import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartsNav } from '#web/kit/choose/parts-nav.tsx';

const parts = [
  { to: '/to-chuc', word: 'units' },
  { to: '/to-chuc/ban-chi-dao', word: 'committees' },
  { to: '/to-chuc/loai-don-vi', word: 'kinds' },
] as const;

/** The parts of the organisation in one row, each with an address of its own. */
export function OrganisationParts() {
  const { t } = useTranslation('committees');
  return (
    <PartsNav label={t('parts.label')}>
      {parts.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(`parts.${word}`)}
        </Link>
      ))}
    </PartsNav>
  );
}
