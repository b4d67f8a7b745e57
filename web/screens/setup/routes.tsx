import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/thiet-lap',
    component: lazyRouteComponent(() => import('#web/screens/setup/set-up.tsx'), 'SetUp'),
    frame: 'bare',
  },
];
