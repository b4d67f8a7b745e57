import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { isAdministrator } from '#web/app/staff.ts';
import { Empty } from '#web/kit/empty.tsx';

/** Whoever comes to the administration by its address and is no administrator is told so, and offered nothing that is refused. */
export function AdminFrame() {
  const { t } = useTranslation('admin');
  const { t: shell } = useTranslation('shell');
  // Whose screen it is, though the session ended meanwhile: it stays until somebody has signed in again.
  const { position } = usePerson();
  if (isAdministrator(position)) return <Outlet />;
  return <Empty title={t('notYours')} act={<Link to="/">{shell('nav.work')}</Link>} />;
}
