import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '#web/styles/fonts.ts';
import '#web/styles/mantine-parts.ts';
import '#web/styles/tokens.css';
import '#web/styles/base.css';
import '#web/styles/mantine.css';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isOutOfPosition, isSignedOut, ProblemError } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { goOnInAnother } from '#web/app/position-ended.ts';
import { router } from '#web/app/router.tsx';
import { startWords } from '#web/i18n.ts';
import { theme } from '#web/theme.ts';

const client = new QueryClient({
  queryCache: new QueryCache({
    // The session ended: the frame says so, over whatever screen asked.
    onError(error, { queryKey }) {
      if (queryKey[0] === keys.session[0]) return;
      if (isOutOfPosition(error)) void goOnInAnother(client, error.problem.detail);
      if (!isSignedOut(error)) return;
      // A screen asks several things at once: one look at the session is enough for all of them.
      void client.invalidateQueries({ queryKey: keys.session }, { cancelRefetch: false });
    },
  }),
  defaultOptions: {
    queries: {
      // `/live` says what changed: nothing is asked again for the window's sake.
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => !(error instanceof ProblemError && error.status < 500) && count < 2,
      throwOnError: (error, query) =>
        query.state.data === undefined && error instanceof ProblemError && error.status === 404,
    },
  },
});

/** The content security policy admits styles with this page's nonce only. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
// What dialogs bring to hold the page behind them looks for it under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no #root');

await startWords();
// Mantine's own buttons have no word of their own.
const close = { 'aria-label': i18next.t('common:act.close') };
const named = mergeThemeOverrides(theme, {
  components: { CloseButton: { defaultProps: close }, Notification: { defaultProps: { closeButtonProps: close } } },
});
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <MantineProvider theme={named} forceColorScheme="light" getStyleNonce={() => nonce}>
        <Notifications position="bottom-left" limit={4} />
        <RouterProvider router={router} />
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
