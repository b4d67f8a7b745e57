import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartsNav } from '#web/kit/choose/parts-nav.tsx';

const parts = [
  { to: '/ky-bao-cao', word: 'cycles' },
  { to: '/chi-so-ngoai', word: 'indices' },
  { to: '/mo-hinh', word: 'models' },
  { to: '/thi-dua', word: 'awards' },
] as const;

/** What units report, and what outsiders publish beside it: two lists of one place. */
export function ReportParts() {
  const { t } = useTranslation('outsideIndices', { keyPrefix: 'parts' });
  return (
    <PartsNav label={t('label')}>
      {parts.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(word)}
        </Link>
      ))}
    </PartsNav>
  );
}
