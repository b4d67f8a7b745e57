import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The two desks of this step: single reports, and what they add up to. */
export function Places({ cycle, here }: { readonly cycle: string; readonly here: 'review' | 'totals' }) {
  const { t } = useTranslation('consolidation');
  const link = (place: 'review' | 'totals', to: string) => (
    <Button
      component={Link}
      to={to}
      variant={here === place ? 'light' : 'default'}
      aria-current={here === place ? 'page' : undefined}
    >
      {t(`place.${place}`)}
    </Button>
  );
  return (
    <nav aria-label={t('place.label')}>
      {link('review', `/ky-bao-cao/${cycle}/duyet`)} {link('totals', `/ky-bao-cao/${cycle}/tong-hop`)}
    </nav>
  );
}
