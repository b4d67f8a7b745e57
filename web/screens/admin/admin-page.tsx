import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PartsNav } from '#web/kit/choose/parts-nav.tsx';
import type { Export } from '#web/kit/export-link.tsx';
import { Page } from '#web/kit/page.tsx';

const parts = [
  { to: '/quan-tri', word: 'accounts' },
  { to: '/thiet-lap-ban-dau', word: 'setUp' },
  { to: '/quan-tri/cach-dung', word: 'house' },
  { to: '/de-cuong', word: 'templates' },
  { to: '/quan-tri/uy-quyen', word: 'delegations' },
  { to: '/quan-tri/phien', word: 'sessions' },
  { to: '/quan-tri/ma-truy-cap', word: 'tokens' },
  { to: '/quan-tri/lenh-loi', word: 'parked' },
  { to: '/quan-tri/nhat-ky', word: 'log' },
  { to: '/quan-tri/niem-so', word: 'anchors' },
  { to: '/quan-tri/xoa-du-lieu', word: 'erase' },
  { to: '/quan-tri/tinh-trang', word: 'doctor' },
] as const;

export type AdminPart = (typeof parts)[number]['word'];

interface AdminPageProps {
  readonly part: AdminPart;
  readonly acts?: ReactNode;
  readonly exports?: readonly Export[];
  readonly tools?: ReactNode;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** The parts of the administration in one row; each is a page with an address of its own. */
export function AdminPage({ part, acts, exports = [], tools, side, children }: AdminPageProps) {
  const { t } = useTranslation('admin');
  return (
    <Page
      title={`${t('title')}: ${t(`parts.${part}`)}`}
      acts={acts}
      exports={exports}
      tools={
        <>
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
          {tools}
        </>
      }
      {...(side === undefined ? {} : { side })}
    >
      {children}
    </Page>
  );
}
