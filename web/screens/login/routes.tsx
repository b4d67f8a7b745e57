import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  {
    path: '/dang-nhap',
    component: lazyRouteComponent(() => import('#web/screens/login/login.tsx'), 'Login'),
    frame: 'bare',
  },
];
