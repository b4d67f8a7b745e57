import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '#web/app/asked.ts';
import { NotFound } from '#web/app/not-found.tsx';
import { routeTree } from '#web/app/routes.ts';
import { ScreenFailed } from '#web/app/screen-failed.tsx';

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ScreenFailed,
  defaultNotFoundComponent: NotFound,
});

/** From here every link, address and search in the console has its type. */
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
