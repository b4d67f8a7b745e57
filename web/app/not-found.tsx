import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '#web/kit/empty.tsx';

export function NotFound() {
  const { t } = useTranslation('common');
  const { t: shell } = useTranslation('shell');
  return <Empty title={t('problem.notFound')} act={<Link to="/">{shell('nav.work')}</Link>} />;
}
