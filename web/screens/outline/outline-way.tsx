import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function OutlineWay() {
  const { t } = useTranslation('outline');
  return <Link to="/de-cuong">{t('title')}</Link>;
}
