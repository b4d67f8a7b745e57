import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

const component = lazyRouteComponent(() => import('#web/screens/tasks/tasks.tsx'), 'Tasks');

export const screens: readonly Screen[] = [
  { path: '/nhiem-vu', component },
  { path: '/nhiem-vu/$conference/$number', component },
];
