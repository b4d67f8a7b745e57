import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

/** Without the shell: it is there before anybody has signed in, and between two people of the example. */
export const screens: readonly Screen[] = [
  {
    path: '/bat-dau',
    component: lazyRouteComponent(() => import('#web/screens/start/start.tsx'), 'Start'),
    frame: 'bare',
  },
];
