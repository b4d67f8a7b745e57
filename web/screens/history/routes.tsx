import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

const component = lazyRouteComponent(() => import('#web/screens/history/history.tsx'), 'History');

export const screens: readonly Screen[] = [
  { path: '/nhat-ky/$kind/$name', component },
  { path: '/nhat-ky/$kind/$name/$number', component },
];
