import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/tai-khoan',
    component: lazyRouteComponent(() => import('#web/screens/account/account.tsx'), 'Account'),
  },
];
