import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/ky-bao-cao/lap-ke-hoach',
    component: lazyRouteComponent(() => import('#web/screens/plan-wizard/new-plan.tsx'), 'NewPlan'),
  },
  {
    path: '/ky-bao-cao/$cycle/ke-hoach',
    component: lazyRouteComponent(() => import('#web/screens/plan-wizard/planned-cycle.tsx'), 'PlannedCycle'),
    frame: 'cycle',
  },
];
