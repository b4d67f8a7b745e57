import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/quan-tri',
    component: lazyRouteComponent(() => import('#web/screens/admin/accounts.tsx'), 'Accounts'),
  },
  {
    path: '/quan-tri/uy-quyen',
    component: lazyRouteComponent(() => import('#web/screens/admin/delegations.tsx'), 'Delegations'),
  },
  {
    path: '/quan-tri/phien',
    component: lazyRouteComponent(() => import('#web/screens/admin/sessions.tsx'), 'Sessions'),
  },
  {
    path: '/quan-tri/ma-truy-cap',
    component: lazyRouteComponent(() => import('#web/screens/admin/tokens.tsx'), 'Tokens'),
  },
  {
    path: '/quan-tri/nhat-ky',
    component: lazyRouteComponent(() => import('#web/screens/admin/access-log.tsx'), 'AccessLog'),
  },
];
