import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '#web/kit/page.tsx';
import classes from '#web/screens/admin/admin.module.css';

const parts = [
  { to: '/quan-tri', word: 'accounts' },
  { to: '/quan-tri/uy-quyen', word: 'delegations' },
  { to: '/quan-tri/phien', word: 'sessions' },
  { to: '/quan-tri/ma-truy-cap', word: 'tokens' },
  { to: '/quan-tri/nhat-ky', word: 'log' },
] as const;

export type AdminPart = (typeof parts)[number]['word'];

interface AdminPageProps {
  readonly part: AdminPart;
  readonly tools?: ReactNode;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** The parts of the administration in one row; each is a page with an address of its own. */
export function AdminPage({ part, tools, side, children }: AdminPageProps) {
  const { t } = useTranslation('admin');
  return (
    <Page
      title={`${t('title')}: ${t(`parts.${part}`)}`}
      tools={
        <>
          <nav className={classes.parts} aria-label={t('parts.label')}>
            {parts.map(({ to, word }) => (
              <Link
                key={to}
                to={to}
                className={classes.part}
                activeOptions={{ exact: true, includeSearch: false }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {t(`parts.${word}`)}
              </Link>
            ))}
          </nav>
          {tools}
        </>
      }
      {...(side === undefined ? {} : { side })}
    >
      {children}
    </Page>
  );
}
