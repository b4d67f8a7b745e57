import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { NotFound } from '#web/app/not-found.tsx';
import { ScreenFailed } from '#web/app/screen-failed.tsx';
import { Shell } from '#web/app/shell.tsx';

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: ScreenFailed });
/** With band and session. */
export const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
/** Below the bar of the cycle in `$cycle`. */
export const cycle = createRoute({
  getParentRoute: () => shell,
  id: 'cycle',
  component: lazyRouteComponent(() => import('#web/app/cycle-frame/cycle-frame.tsx'), 'CycleFrame'),
});
/** Below the bar of the cycle that the conference in `$conference` closes. */
export const ofConference = createRoute({
  getParentRoute: () => shell,
  id: 'of-conference',
  component: lazyRouteComponent(() => import('#web/app/cycle-frame/cycle-frame.tsx'), 'ConferenceFrame'),
});
/** Below the same bar, if the tasks of one conference are asked for. */
export const ofTasks = createRoute({
  getParentRoute: () => shell,
  id: 'of-tasks',
  component: lazyRouteComponent(() => import('#web/app/cycle-frame/cycle-frame.tsx'), 'TasksFrame'),
});
/** The administration: for administrators alone. */
export const administration = createRoute({
  getParentRoute: () => shell,
  id: 'administration',
  component: lazyRouteComponent(() => import('#web/screens/admin/admin-frame.tsx'), 'AdminFrame'),
});
