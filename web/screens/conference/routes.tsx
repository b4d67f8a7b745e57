import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/hoi-nghi',
    component: lazyRouteComponent(() => import('#web/screens/conference/conferences.tsx'), 'Conferences'),
  },
  {
    path: '/hoi-nghi/trieu-tap',
    component: lazyRouteComponent(() => import('#web/screens/conference/convene.tsx'), 'Convene'),
  },
  {
    path: '/hoi-nghi/$conference',
    component: lazyRouteComponent(() => import('#web/screens/conference/conference.tsx'), 'ConferencePage'),
  },
];
