import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/ky-bao-cao',
    component: lazyRouteComponent(() => import('#web/screens/cycles/cycles.tsx'), 'Cycles'),
  },
];
