import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '#web/app/screen.ts';

export const screens: readonly Screen[] = [
  { path: '/hop-thu', component: lazyRouteComponent(() => import('#web/screens/mailbox/mailbox.tsx'), 'Mailbox') },
];
