import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  { path: '/viec-can-xu-ly', component: lazyRouteComponent(() => import('#web/screens/work/work.tsx'), 'Work') },
];
