import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { NotFound } from '#web/app/not-found.tsx';
import { ScreenFailed } from '#web/app/screen-failed.tsx';
import type { Screen } from '#web/app/screen.ts';
import { Shell } from '#web/app/shell.tsx';

/** A screen is a folder: whatever lies in web/screens and has a `routes.tsx` is there. */
const found = import.meta.glob<{ readonly screens: readonly Screen[] }>('../screens/*/routes.tsx', { eager: true });
const screens = Object.values(found).flatMap((module) => module.screens);
const inFrame = (frame: Screen['frame']): readonly Screen[] => screens.filter((screen) => screen.frame === frame);

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: ScreenFailed });
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    // The router's own way to lead elsewhere is to throw what it made.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/viec-can-xu-ly' });
  },
});
const cycle = createRoute({
  getParentRoute: () => shell,
  id: 'cycle',
  component: lazyRouteComponent(() => import('#web/app/cycle-frame/cycle-frame.tsx'), 'CycleFrame'),
});

const at = (parent: typeof root | typeof shell | typeof cycle) => (screen: Screen) =>
  createRoute({ getParentRoute: () => parent, path: screen.path, component: screen.component });

const tree = root.addChildren([
  ...inFrame('bare').map(at(root)),
  shell.addChildren([home, ...inFrame(undefined).map(at(shell)), cycle.addChildren(inFrame('cycle').map(at(cycle)))]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ScreenFailed,
  defaultNotFoundComponent: NotFound,
});
