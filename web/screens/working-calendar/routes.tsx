import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/lich-lam-viec',
    component: lazyRouteComponent(
      () => import('#web/screens/working-calendar/working-calendar.tsx'),
      'WorkingCalendar',
    ),
  },
];
