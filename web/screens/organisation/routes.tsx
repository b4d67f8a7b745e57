import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/to-chuc',
    component: lazyRouteComponent(() => import('#web/screens/organisation/organisation.tsx'), 'Organisation'),
  },
];
