import type { RouteComponent } from '@tanstack/react-router';

/** What a screen's folder tells the router, in its `routes.tsx`. */
export interface Screen {
  /** Vietnamese words without marks; `$name` is a part that varies, read by `useParams({ strict: false })`. */
  readonly path: string;
  /** `lazyRouteComponent(() => import('#web/screens/…'), 'Name')`: each screen is loaded when it is opened. */
  readonly component: RouteComponent;
  /** `bare` = without band and session (sign-in); `cycle` = below the bar of the cycle in `$cycle`; else in the shell. */
  readonly frame?: 'bare' | 'cycle';
}
