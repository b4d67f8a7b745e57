import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/ky-bao-cao/$cycle/bao-cao/$unit',
    component: lazyRouteComponent(() => import('#web/screens/report-entry/report-entry.tsx'), 'ReportEntry'),
    frame: 'cycle',
  },
];
