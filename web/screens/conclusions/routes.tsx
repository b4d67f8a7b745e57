import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/hoi-nghi/$conference/ket-luan',
    component: lazyRouteComponent(() => import('#web/screens/conclusions/conclusions.tsx'), 'Conclusions'),
  },
];
