import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/ky-bao-cao/$cycle/duyet',
    component: lazyRouteComponent(() => import('#web/screens/consolidation/review.tsx'), 'Review'),
    frame: 'cycle',
  },
  {
    path: '/ky-bao-cao/$cycle/tong-hop',
    component: lazyRouteComponent(() => import('#web/screens/consolidation/totals.tsx'), 'Totals'),
    frame: 'cycle',
  },
];
