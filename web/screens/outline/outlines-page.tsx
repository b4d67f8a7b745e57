import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { isAdministrator } from '#web/app/staff.ts';
import { Page } from '#web/kit/page.tsx';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';

interface OutlinesPageProps {
  readonly acts: ReactNode;
  readonly children: ReactNode;
}

/** A part of the administration for administrators, a page of its own for whoever works for a committee. */
export function OutlinesPage({ acts, children }: OutlinesPageProps) {
  const { t } = useTranslation('outline');
  const { position } = usePerson();
  if (isAdministrator(position))
    return (
      <AdminPage part="templates" acts={acts}>
        {children}
      </AdminPage>
    );
  return (
    <Page title={t('title')} acts={acts}>
      {children}
    </Page>
  );
}
